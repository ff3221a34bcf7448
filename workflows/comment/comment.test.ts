import { describe, expect, it } from 'vitest'
import { advance } from '../advance'
import { type CommentEvent, type CommentState, commentWorkflow } from './machine'

const foreign = { isOwn: false, hasReported: false, openReports: 1 }
const reason = 'It names a neighbour and her address.'

const send = (state: CommentState, event: CommentEvent, facts = foreign) =>
  advance(commentWorkflow, { state, memory: {}, facts }, event)
const codes = (answer: ReturnType<typeof send>) =>
  answer.ok ? [] : answer.reasons.map(({ code }) => code)

describe('a comment', () => {
  it('is reported once by each reader, and stays where it is', () => {
    expect(send('visible', { type: 'report', reason })).toMatchObject({
      state: 'visible',
      effects: [{ type: 'open-report' }, { type: 'notify', template: 'comment-reported' }],
    })
    const twice = { ...foreign, hasReported: true }
    expect(codes(send('visible', { type: 'report', reason }, twice))).toEqual(['already-reported'])
  })

  it('is hidden and shown again by Lea, with reasons', () => {
    expect(send('visible', { type: 'hide', reason })).toMatchObject({ state: 'hidden' })
    expect(send('hidden', { type: 'restore', reason })).toMatchObject({ state: 'visible' })
    expect(codes(send('visible', { type: 'hide', reason: '' }))).toEqual(['reason-missing'])
    expect(send('hidden', { type: 'hide', reason })).toMatchObject({ code: 'wrong-state' })
  })

  it('is left as it is when its reports are unfounded', () => {
    expect(send('visible', { type: 'dismiss', reason })).toMatchObject({
      state: 'visible',
      effects: [{ type: 'close-reports' }],
    })
    const quiet = { ...foreign, openReports: 0 }
    expect(codes(send('visible', { type: 'dismiss', reason }, quiet))).toEqual(['no-report'])
  })

  it('is never moderated by the one who wrote it', () => {
    const own = { ...foreign, isOwn: true }
    for (const type of ['report', 'dismiss', 'hide'] as const) {
      expect(codes(send('visible', { type, reason }, own))).toEqual(['own'])
    }
    expect(codes(send('hidden', { type: 'restore', reason }, own))).toEqual(['own'])
  })
})
