import { afterAll, describe, expect, it } from 'vitest'
import { explain } from '../explain'
import type { ProposalEvent } from './events'
import type { Actor, Facts } from './facts'
import { proposalWorkflow } from './machine'
import {
  amira,
  chantal,
  day,
  filedBy,
  gilles,
  goodDay,
  hanne,
  ines,
  Journey,
  joost,
  karim,
  lea,
  mehdi,
  monday,
  noor,
  reasons,
  threeScores,
  why,
} from './personas'

const seen = new Set<string>()

/** Refused with exactly these reasons, and allowed on a good day. */
function refuses(journey: Journey, actor: Actor | null, event: ProposalEvent, codes: string[]) {
  const found = journey.refusal(actor, event)
  for (const code of found) seen.add(code)
  expect(found).toEqual(codes)
}

const approve = { type: 'propose-decision', outcome: 'approve', reasons, grant: 100_000 } as const
const reject = { type: 'propose-decision', outcome: 'reject', reasons } as const
const document = (change: Partial<Facts['document']>) => ({ ...goodDay.document, ...change })
const cosigned = (decision: typeof approve | typeof reject = approve) =>
  new Journey().to('deliberation').sends(ines, decision).sends(joost, { type: 'cosign' })
const published = (decision: typeof approve | typeof reject) =>
  cosigned(decision).sends(ines, { type: 'publish' })

describe('Amira may not submit', () => {
  const submit = { type: 'submit' } as const

  it('a proposal with parts missing: each is named', () => {
    const journey = new Journey().given({ document: document({ missing: ['budget', 'risks'] }) })
    const answer = journey.tries(amira, submit)
    seen.add('incomplete')
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

describe('nobody handles what is theirs', () => {
  const ties = [
    ['isAuthor', 'not-free-author'],
    ['isPartner', 'not-free-partner'],
    ['sameOrganisation', 'not-free-organisation'],
    ['hasOpenConflict', 'not-free-conflict'],
  ] as const
  const appealed = () => published(reject).sends(amira, { type: 'appeal', grounds: why })
  const lapsed = () =>
    new Journey()
      .to('admissibility')
      .sends(chantal, { type: 'request-changes', reason: why })
      .fires('expire-amending')
  const merge = {
    target: 'evaluation',
    isItself: false,
    agreed: true,
    actorIsFree: true,
  } as const
  const merged = () =>
    new Journey()
      .to('admissibility')
      .given({ merge })
      .sends(chantal, { type: 'merge', into: 'P-1' })
  const piloting = () => published(approve).sends(amira, { type: 'start-pilot' })
  const measuring = () => piloting().sends(amira, { type: 'start-measuring' })
  const reserved = () =>
    new Journey()
      .to('deliberation')
      .sends(ines, { type: 'propose-decision', outcome: 'reserve', reasons })
      .sends(joost, { type: 'cosign' })
      .sends(joost, { type: 'publish' })
  const acts: [string, () => Journey, Actor, ProposalEvent][] = [
    ['admits', () => new Journey().to('admissibility'), chantal, { type: 'admit' }],
    [
      'asks for changes',
      () => new Journey().to('admissibility'),
      chantal,
      { type: 'request-changes', reason: why },
    ],
    [
      'asks for changes in evaluation',
      () => new Journey().to('evaluation'),
      chantal,
      { type: 'request-changes', reason: why },
    ],
    [
      'asks for changes in deliberation',
      () => new Journey().to('deliberation'),
      ines,
      { type: 'request-changes', reason: why },
    ],
    [
      'declares inadmissible',
      () => new Journey().to('admissibility'),
      chantal,
      { type: 'declare-inadmissible', rule: 'R1', reasons },
    ],
    [
      'merges',
      () => new Journey().to('admissibility').given({ merge }),
      chantal,
      { type: 'merge', into: 'P-1' },
    ],
    ['unmerges', merged, chantal, { type: 'unmerge' }],
    [
      'extends',
      () => new Journey().to('consultation'),
      chantal,
      { type: 'extend', until: '2026-10-09', reason: why },
    ],
    ['extends a project', piloting, chantal, { type: 'extend', until: '2027-12-10', reason: why }],
    [
      'closes a consultation',
      () => new Journey().to('consultation').after(15),
      chantal,
      { type: 'close-consultation' },
    ],
    [
      'assigns',
      () => new Journey().to('evaluation').given({ subject: hanne }),
      chantal,
      { type: 'assign', reviewer: 'hanne' },
    ],
    [
      'unassigns',
      () => new Journey().to('evaluation').given({ subject: { ...hanne, review: 'assigned' } }),
      chantal,
      { type: 'unassign', reviewer: 'hanne' },
    ],
    ['scores', () => new Journey().to('evaluation'), gilles, { type: 'score' }],
    [
      'records a discussion',
      () => new Journey().to('evaluation'),
      chantal,
      { type: 'record-discussion', note: why },
    ],
    [
      'closes an evaluation',
      () => new Journey().to('evaluation'),
      chantal,
      { type: 'close-evaluation' },
    ],
    ['proposes a decision', () => new Journey().to('deliberation'), ines, reject],
    [
      'reopens an evaluation',
      () => new Journey().to('deliberation'),
      ines,
      { type: 'reopen-evaluation', reason: why },
    ],
    [
      'cosigns',
      () => new Journey().to('deliberation').sends(ines, reject),
      joost,
      { type: 'cosign' },
    ],
    [
      'objects',
      () => new Journey().to('deliberation').sends(ines, reject),
      joost,
      { type: 'object', reason: why },
    ],
    [
      'retracts',
      () => new Journey().to('deliberation').sends(ines, reject),
      ines,
      { type: 'retract', reason: why },
    ],
    ['retracts a signed decision', cosigned, mehdi, { type: 'retract', reason: why }],
    ['publishes', cosigned, mehdi, { type: 'publish' }],
    ['promotes', reserved, mehdi, { type: 'promote', reasons, grant: 50_000 }],
    ['upholds', appealed, mehdi, { type: 'uphold', reasons }],
    ['overturns', appealed, mehdi, { type: 'overturn', reasons }],
    ['completes', measuring, chantal, { type: 'complete', summary: why }],
    ['stops as the board', piloting, ines, { type: 'stop', reasons }],
    ['reinstates', lapsed, chantal, { type: 'reinstate', reason: why }],
    [
      'appoints a lead',
      () => new Journey().to('evaluation').given({ leadLeft: true, subject: hanne }),
      chantal,
      { type: 'appoint-lead', account: 'hanne' },
    ],
    [
      'appoints a substitute',
      () => new Journey().to('deliberation').given({ board: [ines], subject: hanne }),
      karim,
      { type: 'appoint-substitute', account: 'hanne', role: 'board', reason: why },
    ],
    ['hides', () => new Journey().to('evaluation'), lea, { type: 'hide', reason: why }],
    [
      'restores',
      () => new Journey().to('evaluation').sends(lea, { type: 'hide', reason: why }),
      lea,
      { type: 'restore', reason: why },
    ],
  ]

  it.each(acts)('who %s', (_name, journey, actor, event) => {
    expect(journey().refusal(actor, event)).toEqual([])
    for (const [tie, code] of ties) {
      refuses(journey(), { ...actor, [tie]: true }, event, [code])
    }
  })

  it('but a reviewer with a conflict can always step aside', () => {
    const journey = new Journey().to('evaluation')
    const tied = { ...gilles, hasOpenConflict: true }
    refuses(journey, tied, { type: 'recuse', reason: why }, [])
    refuses(journey, tied, { type: 'abstain', reason: why }, [])
  })

  it('but a lead stops their own project', () => {
    refuses(piloting(), amira, { type: 'stop', reason: why }, [])
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
    seen.add('consultation-too-short')
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

describe('an evaluation', () => {
  const assign = { type: 'assign', reviewer: 'hanne' } as const
  const unassign = { type: 'unassign', reviewer: 'hanne' } as const
  const evaluating = () => new Journey().to('evaluation')

  it('assigns people who are known, free, and new to it', () => {
    refuses(evaluating(), chantal, assign, ['person-unknown'])
    const tied = { ...hanne, isPartner: true, review: 'recused' } as const
    refuses(evaluating().given({ subject: tied }), chantal, assign, [
      'person-not-free',
      'already-assigned',
    ])
    refuses(
      evaluating().given({ subject: { ...hanne, review: 'unassigned' } }),
      chantal,
      assign,
      [],
    )
  })

  it('takes a review back only before its score', () => {
    refuses(evaluating(), chantal, unassign, ['person-unknown'])
    refuses(evaluating().given({ subject: hanne }), chantal, unassign, ['not-assigned'])
    const filed = { ...hanne, review: 'filed' } as const
    refuses(evaluating().given({ subject: filed }), chantal, unassign, ['score-filed'])
  })

  it('hears only reviewers with a review of their own', () => {
    for (const review of [null, 'recused', 'abstained', 'unassigned'] as const) {
      refuses(evaluating(), { ...gilles, review }, { type: 'score' }, ['not-your-review'])
    }
    refuses(evaluating(), { ...gilles, review: 'filed' }, { type: 'score' }, [])
  })

  it('records a conflict of whoever recuses themselves', () => {
    const journey = evaluating().sends(gilles, { type: 'recuse', reason: why })
    expect(journey.effects).toContainEqual({ type: 'record-conflict', person: 'gilles' })
  })

  it('is revised once', () => {
    const journey = evaluating().given({ reviews: [] })
    journey.sends(amira, { type: 'revise' }).sends(amira, { type: 'resubmit' })
    refuses(journey, amira, { type: 'revise' }, ['already-revised'])
  })

  it('is revised only before the first score', () => {
    refuses(evaluating(), amira, { type: 'revise' }, ['scoring-started'])
    const abstained = { ...filedBy('gilles', 'business'), state: 'abstained', version: null }
    const journey = evaluating().given({ reviews: [abstained as Facts['reviews'][number]] })
    refuses(journey, amira, { type: 'revise' }, [])
  })

  const close = { type: 'close-evaluation' } as const
  const closing = (reviews: Facts['reviews']) => evaluating().given({ reviews })
  const [one, two, three] = threeScores as [
    (typeof threeScores)[0],
    (typeof threeScores)[0],
    (typeof threeScores)[0],
  ]

  it('closes with its quorum of scores that count', () => {
    const answer = closing([one, two]).tries(chantal, close)
    expect(answer).toMatchObject({
      reasons: [{ code: 'quorum-missing', params: { needed: 3, available: 2 } }],
    })
    refuses(closing([one, two, { ...three, state: 'abstained' }]), chantal, close, [
      'quorum-missing',
    ])
    refuses(closing([one, two, { ...three, version: 0 }]), chantal, close, ['quorum-missing'])
    refuses(closing([one, two, { ...three, version: null }]), chantal, close, ['quorum-missing'])
    const recused = { ...three, state: 'recused', hasOpenConflict: true } as const
    refuses(closing([one, two, recused]), chantal, close, ['quorum-missing'])
  })

  it('closes with two helix groups where the call asks for them', () => {
    const alike = [one, two, three].map((review) => ({ ...review, group: 'citizen' as const }))
    refuses(closing(alike), chantal, close, ['groups-missing'])
    refuses(closing(alike).givenCall({ panelGroups: 1 }), chantal, close, [])
  })

  it('closes with no open conflict on the panel', () => {
    const tied = { ...filedBy('pia', 'citizen'), hasOpenConflict: true }
    refuses(closing([...threeScores, tied]), chantal, close, ['panel-conflict'])
    const waiting = { ...tied, state: 'assigned', version: null } as const
    refuses(closing([...threeScores, waiting]), chantal, close, ['panel-conflict'])
  })

  it('closes once the consultation has its official reply', () => {
    refuses(evaluating().given({ replyWritten: false }), chantal, close, ['reply-missing'])
    const direct = new Journey().givenCall({ consultation: false }).to('admissibility')
    direct.sends(chantal, { type: 'admit' }).given({ replyWritten: false })
    refuses(direct, chantal, close, [])
  })

  it('needs two outside reviewers where the operator’s own people wrote it', () => {
    const inside = threeScores.map((review) => ({ ...review, isOutside: false }))
    refuses(closing(inside).given({ fromOperator: true }), chantal, close, ['outside-missing'])
    refuses(closing(threeScores).given({ fromOperator: true }), chantal, close, [])
  })

  it('stays where it is when the call is cancelled', () => {
    refuses(evaluating().givenCall({ status: 'cancelled' }), chantal, close, ['call-cancelled'])
  })

  it('takes a note of a discussion, not an empty one', () => {
    refuses(evaluating(), chantal, { type: 'record-discussion', note: '' }, ['reason-missing'])
  })
})

describe('a decision', () => {
  const deliberating = () => new Journey().to('deliberation')
  const closed = { closesAt: monday + 5 * day, status: 'closed' } as const

  it('rests on scores that still count, with what differs discussed', () => {
    const journey = deliberating().given({
      reviews: [],
      discrepancies: { flagged: 2, undiscussed: 1 },
    })
    refuses(journey, ines, reject, ['quorum-missing', 'groups-missing', 'discrepancies-open'])
  })

  it('needs two free members, and says how many there are', () => {
    const journey = deliberating().given({ board: [ines, { ...joost, isPartner: true }] })
    seen.add('members-missing')
    expect(journey.tries(ines, reject)).toMatchObject({
      reasons: [{ code: 'members-missing', params: { needed: 2, available: 1 } }],
    })
  })

  it('names its outcome and its reasons in both languages', () => {
    const bare = { type: 'propose-decision', reasons: { fr: '', nl: '' } }
    refuses(deliberating(), ines, bare as unknown as ProposalEvent, [
      'outcome-missing',
      'reasons-missing',
      'reasons-missing',
    ])
  })

  it('approves only when the call has closed, unless it is the standing one', () => {
    const early = deliberating().givenCall({ closesAt: monday + 300 * day })
    refuses(early, ines, approve, ['call-still-open'])
    refuses(early, ines, reject, [])
    const standing = { standing: true, closesAt: null, budget: null, maximumGrant: null }
    const idea = { type: 'propose-decision', outcome: 'approve', reasons } as const
    refuses(deliberating().givenCall(standing), ines, idea, [])
    refuses(deliberating().givenCall(standing), ines, approve, ['grant-impossible'])
  })

  it('grants a whole sum, at most the maximum, within the money left, and names what is left', () => {
    const journey = deliberating()
      .givenCall(closed)
      .given({ money: { committed: 1_420_000 } })
    refuses(journey, ines, { ...approve, grant: undefined }, ['grant-missing'])
    refuses(journey, ines, { ...approve, grant: 10.5 }, ['grant-missing'])
    refuses(journey, ines, { ...approve, grant: 0 }, ['grant-missing'])
    refuses(journey, ines, { ...approve, grant: 400_001 }, ['grant-above-maximum', 'money-short'])
    expect(journey.tries(ines, approve)).toMatchObject({
      reasons: [{ code: 'money-short', params: { left: 80_000, asked: 100_000 } }],
    })
    refuses(journey, ines, { ...approve, grant: 80_000 }, [])
    refuses(journey, ines, { type: 'propose-decision', outcome: 'reserve', reasons }, [])
    refuses(journey, ines, reject, [])
  })

  it('is cosigned by another person, on the text as read, while the proposer is still free', () => {
    const journey = deliberating().sends(ines, reject)
    refuses(journey, ines, { type: 'cosign' }, ['same-signer'])
    refuses(journey, ines, { type: 'object', reason: why }, ['same-signer'])
    refuses(journey, joost, { type: 'retract', reason: why }, ['not-proposer'])
    journey.given({ board: [joost, mehdi], textAsRead: false })
    refuses(journey, joost, { type: 'cosign' }, ['proposer-not-free', 'text-changed'])
  })

  it('needs somebody new after an overturned one', () => {
    const journey = published(reject).sends(amira, { type: 'appeal', grounds: why })
    journey.sends(mehdi, { type: 'overturn', reasons }).sends(ines, reject)
    refuses(journey, joost, { type: 'cosign' }, ['new-signer-needed'])
    refuses(journey, mehdi, { type: 'cosign' }, [])
  })

  it('is published with everything looked at again', () => {
    const journey = cosigned().given({
      board: [mehdi, { ...ines, hasOpenConflict: true }],
      reviews: [],
      discrepancies: { flagged: 1, undiscussed: 1 },
      money: { committed: 1_450_000 },
      lettersAsPreviewed: false,
    })
    journey.sends(lea, { type: 'hide', reason: why })
    refuses(journey, mehdi, { type: 'publish' }, [
      'signer-not-free',
      'quorum-missing',
      'groups-missing',
      'discrepancies-open',
      'money-short',
      'page-hidden',
      'letters-changed',
    ])
  })

  it('of rejection can be published although the money is gone', () => {
    refuses(cosigned(reject).given({ money: { committed: 9e9 } }), ines, { type: 'publish' }, [])
  })

  it('is not taken on the money of a promise from the reserve list', () => {
    const journey = new Journey()
      .to('deliberation')
      .sends(ines, { type: 'propose-decision', outcome: 'reserve', reasons })
      .sends(joost, { type: 'cosign' })
      .sends(joost, { type: 'publish' })
      .given({ money: { committed: 1_480_000 } })
    const promote = { type: 'promote', reasons, grant: 30_000 } as const
    refuses(journey, mehdi, promote, ['money-short'])
    refuses(journey, mehdi, { ...promote, grant: 20_000 }, [])
  })
})

describe('an appeal', () => {
  const rejected = () => published(reject)

  it('is open for thirty days, once, with its grounds', () => {
    refuses(rejected(), amira, { type: 'appeal', grounds: '' }, ['reason-missing'])
    const late = rejected()
    late.at((late.timer('expire-appeal')?.due ?? 0) + 1000)
    refuses(late, amira, { type: 'appeal', grounds: why }, ['window-past'])
    const posted = late.given({ receivedAt: late.facts.now - 2 * day })
    refuses(posted, amira, { type: 'appeal', grounds: why }, [])
    const twice = rejected().sends(amira, { type: 'appeal', grounds: why })
    twice.sends(mehdi, { type: 'uphold', reasons })
    expect(twice.state.process).toBe('rejected')
    refuses(twice, amira, { type: 'appeal', grounds: why }, ['already-appealed'])
  })

  it('is not heard where the call has none', () => {
    const journey = cosigned(reject).givenCall({ appeals: false }).sends(ines, { type: 'publish' })
    expect(journey.timer('expire-appeal')).toBeUndefined()
    refuses(journey, amira, { type: 'appeal', grounds: why }, ['appeal-impossible'])
  })

  it('is not decided by those who signed the contested act', () => {
    const journey = rejected().sends(amira, { type: 'appeal', grounds: why })
    for (const signer of [ines, joost]) {
      refuses(journey, signer, { type: 'uphold', reasons }, ['signed-contested-act'])
      refuses(journey, signer, { type: 'overturn', reasons }, ['signed-contested-act'])
    }
    refuses(journey, mehdi, { type: 'uphold', reasons: { fr: '', nl: '' } }, [
      'reasons-missing',
      'reasons-missing',
    ])
  })

  it('leads back to deliberation, to the consultation, or to the step that was left', () => {
    const board = rejected().sends(amira, { type: 'appeal', grounds: why })
    expect(board.sends(noor, { type: 'overturn', reasons }).state.process).toBe('deliberation')

    const officer = new Journey().to('admissibility')
    officer.sends(chantal, { type: 'declare-inadmissible', rule: 'R1', reasons })
    officer.sends(amira, { type: 'appeal', grounds: why })
    expect(officer.sends(ines, { type: 'overturn', reasons }).state).toEqual({
      process: 'consultation',
      publication: 'public',
    })

    const project = published(approve).sends(amira, { type: 'start-pilot' })
    project.sends(ines, { type: 'stop', reasons }).sends(amira, { type: 'appeal', grounds: why })
    expect(project.sends(joost, { type: 'overturn', reasons }).state.process).toBe('piloting')
  })

  it('against an inadmissibility that fell is not answered by the same officer again', () => {
    const journey = new Journey().to('admissibility')
    const declare = { type: 'declare-inadmissible', rule: 'R1', reasons } as const
    journey.sends(chantal, declare).sends(amira, { type: 'appeal', grounds: why })
    journey.sends(ines, { type: 'overturn', reasons }).sends(lea, { type: 'hide', reason: why })
    refuses(journey, chantal, declare, ['new-signer-needed'])
    refuses(journey, { ...chantal, id: 'pol' }, declare, [])
  })

  it('is withdrawn back into the contested state, closed', () => {
    const journey = rejected().sends(amira, { type: 'appeal', grounds: why })
    expect(journey.sends(amira, { type: 'withdraw' }).state.process).toBe('rejected')
    refuses(journey, amira, { type: 'appeal', grounds: why }, ['already-appealed'])
  })
})

describe('a project', () => {
  const piloting = () => published(approve).sends(amira, { type: 'start-pilot' })

  it('is completed with each target measured, or the reason why not', () => {
    const journey = piloting().sends(amira, { type: 'start-measuring' }).given({ unmeasured: 1 })
    refuses(journey, chantal, { type: 'complete', summary: why }, ['unmeasured'])
    refuses(journey, chantal, { type: 'complete', summary: why, missing: 'No counter.' }, [])
  })

  it('stopped by its lead is final and frees the grant at once', () => {
    refuses(piloting(), amira, { type: 'stop' }, ['reason-missing'])
    const journey = piloting().sends(amira, { type: 'stop', reason: why })
    expect(journey.effects).toContainEqual({ type: 'free-grant' })
    refuses(journey, amira, { type: 'appeal', grounds: why }, ['appeal-impossible'])
  })

  it('stopped by the board states reasons, and frees the grant when no appeal can come', () => {
    refuses(piloting(), ines, { type: 'stop', reason: why }, ['reasons-missing', 'reasons-missing'])
    const journey = piloting().sends(ines, { type: 'stop', reasons })
    expect(journey.effects).not.toContainEqual({ type: 'free-grant' })
    expect(journey.fires('expire-appeal').effects).toContainEqual({ type: 'free-grant' })
  })

  it('is extended by an officer as often as needed', () => {
    const journey = piloting()
    journey.sends(chantal, { type: 'extend', until: '2027-12-10', reason: why })
    refuses(journey, chantal, { type: 'extend', until: '2028-02-10', reason: why }, [])
  })
})

describe('a cancelled call', () => {
  const cancelled = () =>
    new Journey()
      .to('evaluation')
      .givenCall({ status: 'cancelled' })
      .sends(null, { type: 'call-cancelled' })

  it('leaves thirty days to move or withdraw, after which the proposal lapses', () => {
    const journey = cancelled()
    expect(journey.state.process).toBe('evaluation')
    const timer = journey.timer('call-cancelled')
    refuses(journey, null, { type: 'call-cancelled' }, ['timer-stale'])
    refuses(journey, null, { type: 'call-cancelled', timer } as ProposalEvent, ['timer-stale'])
    journey.at(timer?.at ?? 0).sends(null, { type: 'call-cancelled', timer } as ProposalEvent)
    expect(journey.state.process).toBe('lapsed')
    refuses(journey, chantal, { type: 'reinstate', reason: why }, ['call-cancelled'])
  })

  it('spares the proposal that found another call', () => {
    const journey = cancelled()
    const timer = journey.timer('call-cancelled')
    journey.givenCall({ status: 'open', standing: true }).at(timer?.at ?? 0)
    const event = { type: 'call-cancelled', timer } as ProposalEvent
    refuses(journey, null, event, ['call-not-cancelled'])
  })

  it('cannot be announced by a person', () => {
    const journey = new Journey().givenCall({ status: 'cancelled' })
    refuses(journey, chantal, { type: 'call-cancelled' }, ['sent-by-time'])
  })
})

describe('people who come and go', () => {
  it('gives a proposal a new lead only where the old one left, and with consent', () => {
    const journey = new Journey().to('evaluation').given({ subject: hanne })
    const event = { type: 'appoint-lead', account: 'hanne' } as const
    refuses(journey, chantal, event, ['lead-present'])
    journey.given({ leadLeft: true, subject: { ...hanne, hasConsented: false } })
    refuses(journey, chantal, event, ['consent-missing'])
    refuses(journey.given({ subject: null }), chantal, event, ['person-unknown'])
    journey.given({ subject: hanne }).sends(chantal, event)
    expect(journey.effects).toContainEqual({ type: 'appoint-lead', person: 'hanne' })
  })

  it('appoints a substitute only for want of free people', () => {
    const journey = new Journey().to('deliberation').given({ subject: hanne })
    const event = {
      type: 'appoint-substitute',
      account: 'hanne',
      role: 'board',
      reason: why,
    } as const
    refuses(journey, karim, event, ['members-enough'])
    journey.given({ board: [ines] })
    refuses(journey, karim, { ...event, role: 'officer' }, ['members-enough'])
    journey.given({ subject: { ...hanne, isAuthor: true, hasRole: true } })
    refuses(journey, karim, event, ['person-not-free', 'has-role'])
    refuses(journey.given({ subject: null }), karim, event, ['person-unknown'])
    journey.given({ subject: hanne }).sends(karim, event)
    expect(journey.effects[0]).toEqual({
      type: 'appoint-substitute',
      person: 'hanne',
      role: 'board',
    })
  })

  it('finds somebody for an appeal when all free members signed', () => {
    const journey = published(reject).sends(amira, { type: 'appeal', grounds: why })
    journey.given({ board: [ines, joost], subject: hanne })
    const event = { type: 'appoint-substitute', account: 'hanne', role: 'board', reason: why }
    refuses(journey, karim, event as ProposalEvent, [])
  })

  it('reinstates within thirty days', () => {
    const journey = new Journey().to('admissibility')
    journey.sends(chantal, { type: 'request-changes', reason: why }).fires('expire-amending')
    refuses(journey.after(34), chantal, { type: 'reinstate', reason: why }, ['reinstatement-past'])
  })
})

describe('what a page shows before anything is sent', () => {
  it('does not hold empty fields against an event', () => {
    const { state, memory, facts } = new Journey().to('deliberation')
    const explained = explain(proposalWorkflow, { state, memory, facts: { ...facts, actor: ines } })
    expect(explained.find(({ event }) => event === 'propose-decision')).toEqual({
      event: 'propose-decision',
      possible: true,
      allowed: true,
      by: ['board'],
      reasons: [],
    })
  })
})

/** Every reason that a guard can give has been given above. */
afterAll(async () => {
  const { guardReasons } = await import('./reasons')
  const never = guardReasons.filter((code) => !seen.has(code))
  expect(never).toEqual([])
})
