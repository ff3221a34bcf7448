import { describe, expect, it } from 'vitest'
import type { ProposalEvent } from './events'
import type { Facts } from './facts'
import {
  amira,
  chantal,
  day,
  goodDay,
  ines,
  Journey,
  lea,
  monday,
  reasons,
  refuses,
  why,
} from './personas'

const document = (change: Partial<Facts['document']>) => ({ ...goodDay.document, ...change })

describe('Amira may not submit', () => {
  const submit = { type: 'submit' } as const

  it('a proposal with parts missing: each is named', () => {
    const journey = new Journey().given({ document: document({ missing: ['budget', 'risks'] }) })
    const answer = journey.tries(amira, submit)
    expect(answer).toEqual({
      ok: false,
      code: 'refused',
      reasons: [
        { code: 'incomplete', params: { part: 'budget' } },
        { code: 'incomplete', params: { part: 'risks' } },
      ],
    })
  })

  it('without a target, or while partners have not accepted', () => {
    const journey = new Journey().given({ document: document({ targets: 0, partnersPending: 2 }) })
    refuses(journey, amira, submit, ['target-missing', 'partners-pending'])
  })

  it('before the call opens, after it closed, or when it is cancelled', () => {
    refuses(new Journey().at(monday - 11 * day), amira, submit, ['call-not-open'])
    refuses(new Journey().givenCall({ status: 'draft' }), amira, submit, ['call-not-open'])
    refuses(new Journey().at(monday + 20 * day + 1000), amira, submit, ['call-closed'])
    refuses(new Journey().givenCall({ status: 'cancelled' }), amira, submit, ['call-cancelled'])
  })

  it('but in the very last second, and by a letter stamped in time', () => {
    refuses(new Journey().at(monday + 20 * day + 999), amira, submit, [])
    const late = new Journey().at(monday + 25 * day).given({ receivedAt: monday + 19 * day })
    refuses(late, chantal, submit, [])
  })

  it('twice: it is no draft any more', () => {
    const journey = new Journey().to('admissibility')
    expect(journey.tries(amira, submit)).toEqual({
      ok: false,
      code: 'wrong-state',
      reasons: [{ code: 'wrong-state.submit' }],
    })
  })

  it('an event that nobody knows', () => {
    const strange = { type: 'approve-everything' } as unknown as ProposalEvent
    expect(new Journey().tries(amira, strange)).toEqual({
      ok: false,
      code: 'unknown-event',
      reasons: [],
    })
  })
})

describe('an examination', () => {
  it('asks for changes at most three times', () => {
    const journey = new Journey().to('admissibility')
    for (let round = 0; round < 3; round++) {
      journey.sends(chantal, { type: 'request-changes', reason: why })
      journey.sends(amira, { type: 'resubmit' })
    }
    refuses(journey, chantal, { type: 'request-changes', reason: why }, ['round-missing'])
    journey.to('deliberation')
    refuses(journey, ines, { type: 'request-changes', reason: why }, ['round-missing'])
  })

  it('says why, and by which rule, in both languages', () => {
    const journey = new Journey().to('admissibility')
    refuses(journey, chantal, { type: 'request-changes', reason: ' no.  ' }, ['reason-missing'])
    const bare = { type: 'declare-inadmissible', rule: ' ', reasons: { fr: reasons.fr, nl: ' ' } }
    refuses(journey, chantal, bare as ProposalEvent, ['rule-missing', 'reasons-missing'])
    const answer = journey.tries(chantal, {
      type: 'declare-inadmissible',
      rule: 'R1',
      reasons: { fr: reasons.fr, nl: 'Te kort.' },
    })
    expect(answer).toMatchObject({
      reasons: [{ code: 'reasons-missing', params: { language: 'nl', minimum: 50 } }],
    })
  })

  it('takes back only what is complete and agreed among partners', () => {
    const journey = new Journey().to('admissibility')
    journey.sends(chantal, { type: 'request-changes', reason: why })
    journey.given({ document: document({ missing: ['title'], targets: 0, partnersPending: 1 }) })
    refuses(journey, amira, { type: 'resubmit' }, [
      'incomplete',
      'target-missing',
      'partners-pending',
    ])
  })

  it('needs no open call for amended text', () => {
    const journey = new Journey().to('admissibility')
    journey.sends(chantal, { type: 'request-changes', reason: why })
    journey.givenCall({ status: 'closed', closesAt: monday - day })
    refuses(journey, amira, { type: 'resubmit' }, [])
  })

  it('is extended once a round, to a later day, by no more than the term', () => {
    const journey = new Journey().to('admissibility')
    journey.sends(chantal, { type: 'request-changes', reason: why })
    const extend = (until: string) => ({ type: 'extend', until, reason: why }) as const
    refuses(journey, chantal, extend('2026-10-07'), ['extension-not-later'])
    refuses(journey, chantal, extend('soon'), ['extension-not-later'])
    refuses(journey, chantal, extend('2026-02-31'), ['extension-not-later'])
    refuses(journey, chantal, extend('2026-11-07'), ['extension-too-long'])
    journey.sends(chantal, extend('2026-10-30'))
    refuses(journey, chantal, extend('2026-11-05'), ['already-extended'])
    journey.sends(amira, { type: 'resubmit' })
    journey.sends(chantal, { type: 'request-changes', reason: why })
    refuses(journey, chantal, extend('2026-10-30'), [])
  })

  it('merges only two agreed proposals, both before the board, by somebody free of both', () => {
    const event = { type: 'merge', into: 'P-2026-0007' } as const
    const journey = new Journey().to('consultation')
    const merge = {
      target: 'evaluation',
      isItself: false,
      agreed: true,
      actorIsFree: true,
    } as const
    refuses(journey, chantal, event, ['merge-unknown'])
    refuses(journey.given({ merge: { ...merge, isItself: true } }), chantal, event, [
      'merge-itself',
    ])
    const worst = { ...merge, agreed: false, actorIsFree: false, target: 'deliberation' } as const
    refuses(journey.given({ merge: worst }), chantal, event, [
      'merge-not-free',
      'merge-not-agreed',
      'merge-target-late',
    ])
    journey.given({ merge }).sends(chantal, event)
    expect(journey.memory).toMatchObject({ left: 'consultation', mergedInto: 'P-2026-0007' })
    expect(journey.effects).toContainEqual({ type: 'merge-into', target: 'P-2026-0007' })
    journey.given({ merge: { ...merge, target: 'deliberation' } })
    refuses(journey, chantal, { type: 'unmerge' }, ['merge-target-late'])
    journey.given({ merge }).sends(chantal, { type: 'unmerge' })
    expect(journey.state.process).toBe('consultation')
    expect(journey.effects).toContainEqual({ type: 'split-from', target: 'P-2026-0007' })
  })
})

describe('a consultation', () => {
  it('stays open for its minimum, and says for how many days more', () => {
    const journey = new Journey().to('consultation').after(13)
    expect(journey.tries(chantal, { type: 'close-consultation' })).toMatchObject({
      code: 'refused',
      reasons: [{ code: 'consultation-too-short', params: { days: 1 } }],
    })
    refuses(journey.after(1), chantal, { type: 'close-consultation' }, [])
  })

  it('is not closed, by hand or by time, while it is hidden', () => {
    const journey = new Journey().to('consultation')
    const timer = journey.timer('close-consultation')
    journey.after(15).sends(lea, { type: 'hide', reason: why })
    refuses(journey, chantal, { type: 'close-consultation' }, ['page-hidden'])
    const fired = { type: 'close-consultation', timer } as ProposalEvent
    refuses(journey.at(timer?.at ?? 0), null, fired, ['page-hidden', 'timer-stale'])
  })

  it('is declared inadmissible only while it is hidden', () => {
    const journey = new Journey().to('consultation')
    const event = { type: 'declare-inadmissible', rule: 'R2', reasons } as const
    refuses(journey, chantal, event, ['not-hidden'])
    refuses(journey.sends(lea, { type: 'hide', reason: why }), chantal, event, [])
  })

  it('is extended once, and its first timer no longer fires', () => {
    const journey = new Journey().to('consultation')
    const first = journey.timer('close-consultation')
    journey.sends(chantal, { type: 'extend', until: '2026-10-09', reason: why })
    const second = journey.timer('close-consultation')
    journey.at(first?.at ?? 0)
    const event = { type: 'close-consultation', timer: first } as ProposalEvent
    refuses(journey, null, event, ['timer-stale'])
    journey.at(second?.at ?? 0)
    refuses(journey, null, { type: 'close-consultation', timer: second } as ProposalEvent, [])
    const again = { type: 'extend', until: '2026-10-20', reason: why } as const
    refuses(journey, chantal, again, ['already-extended'])
  })
})

describe('a timer', () => {
  const amending = () =>
    new Journey().to('admissibility').sends(chantal, { type: 'request-changes', reason: why })

  it('does not fire early, without its number, or for an earlier entry', () => {
    const journey = amending()
    const timer = journey.timer('expire-amending')
    const due = timer?.due ?? 0
    const entry = timer?.entry ?? 0
    const fire = (given: { entry: number; due: number } | undefined) =>
      ({ type: 'expire-amending', timer: given }) as const
    refuses(journey, null, fire({ entry, due }), ['timer-stale'])
    journey.at(due + 1000)
    refuses(journey, null, fire(undefined), ['timer-stale'])
    refuses(journey, null, fire({ entry: entry - 1, due }), ['timer-stale'])
    refuses(journey, null, fire({ entry, due: due - 1 }), ['timer-stale'])
    refuses(journey, null, fire({ entry, due }), [])
  })

  it('fires once', () => {
    const journey = amending()
    const { entry = 0, due = 0 } = journey.timer('expire-amending') ?? {}
    journey.fires('expire-amending')
    const again = { type: 'expire-amending', timer: { entry, due } } as const
    expect(journey.tries(null, again)).toMatchObject({ ok: false, code: 'wrong-state' })
  })

  it('is never a person', () => {
    refuses(amending().after(60), amira, { type: 'expire-amending' }, ['sent-by-time'])
  })

  it('leaves alone a draft that was edited since it was set', () => {
    const timer = { entry: 0, due: 0 }
    const journey = new Journey().after(400)
    refuses(journey, null, { type: 'expire-draft', timer }, ['timer-stale'])
  })
})
