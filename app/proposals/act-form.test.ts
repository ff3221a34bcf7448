import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { zodReason } from '~/http/zod-reason.server'
import { eventFields } from '~/process/event-fields'
import { eventSchemas, isSentByPeople } from '~/process/event-schema.server'
import { actForm, sentFields } from './act-form.server'

function read(event: string, typed: Record<string, string>) {
  if (!isSentByPeople(event)) throw new Error(`${event} is not sent by people`)
  const form = new FormData()
  for (const [name, value] of Object.entries({ revision: '3', ...typed })) form.set(name, value)
  const read = parseWithZod(form, { schema: actForm(event), error: zodReason })
  return read.status === 'success'
    ? { sent: sentFields(event, read.value) }
    : { refused: Object.keys(read.error ?? {}) }
}

describe('the form of an event', () => {
  it('leaves it to the machine whether a reason is enough', () => {
    expect(read('request-changes', { reason: '' })).toEqual({ sent: { reason: '' } })
    expect(read('admit', { note: '' })).toEqual({ sent: {} })
  })

  it('keeps both official languages, and the others where they were written', () => {
    const typed = { rule: 'Art. 4', 'reasons.fr': ' a\r\nb ', 'reasons.nl': '', 'reasons.en': 'c' }
    expect(read('declare-inadmissible', typed)).toEqual({
      sent: { rule: 'Art. 4', reasons: { fr: 'a\nb', nl: '', en: 'c' } },
    })
  })

  it('reads money as people write it', () => {
    const typed = { outcome: 'approve', 'reasons.fr': 'x', 'reasons.nl': 'y' }
    expect(read('propose-decision', { ...typed, grant: '118 000' })).toEqual({
      sent: { outcome: 'approve', reasons: { fr: 'x', nl: 'y' }, grant: 118_000 },
    })
    expect(read('propose-decision', { ...typed, grant: 'a lot' })).toEqual({ refused: ['grant'] })
    expect(read('propose-decision', { ...typed, grant: '' })).toEqual({
      sent: { outcome: 'approve', reasons: { fr: 'x', nl: 'y' } },
    })
  })

  it('asks for the choice that was not made', () => {
    expect(read('propose-decision', { 'reasons.fr': 'x', 'reasons.nl': 'y' })).toEqual({
      refused: ['outcome'],
    })
    expect(read('promote', { 'reasons.fr': 'x', 'reasons.nl': 'y', grant: '' })).toEqual({
      refused: ['grant'],
    })
  })

  it('says where a text is too long', () => {
    expect(read('request-changes', { reason: 'x'.repeat(4001) })).toEqual({ refused: ['reason'] })
  })

  it('lets a lead stop with a reason and the board with reasons', () => {
    expect(read('stop', { reason: 'Not feasible' })).toEqual({ sent: { reason: 'Not feasible' } })
    expect(read('stop', { 'reasons.fr': 'x', 'reasons.nl': 'y' })).toEqual({
      sent: { reasons: { fr: 'x', nl: 'y' } },
    })
  })

  it('gives each event what its schema takes', () => {
    const typed: Record<string, string> = {
      'reasons.fr': 'x',
      'reasons.nl': 'y',
      outcome: 'reject',
      role: 'board',
      grant: '1',
      until: '2026-12-31',
      reviewer: 'hanne',
      account: 'bram',
      into: 'P-2026-0001',
    }
    for (const event of Object.keys(eventFields)) {
      if (!isSentByPeople(event)) continue
      const answer = read(event, typed)
      expect(answer.sent, event).toBeDefined()
      expect(() => eventSchemas[event].parse(answer.sent)).not.toThrow()
    }
  })
})
