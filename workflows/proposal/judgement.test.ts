import { describe, expect, it } from 'vitest'
import { explain } from '../explain'
import type { ProposalEvent } from './events'
import type { Facts } from './facts'
import { proposalWorkflow } from './machine'
import {
  amira,
  approve,
  chantal,
  cosigned,
  day,
  filedBy,
  gilles,
  hanne,
  ines,
  Journey,
  joost,
  lea,
  mehdi,
  monday,
  published,
  reasons,
  refuses,
  reject,
  threeScores,
  why,
} from './personas'

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
