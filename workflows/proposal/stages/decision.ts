import { openProject, plain, publication, tell, timer } from '../announcements'
import {
  dropDecision,
  noteAct,
  noteApproval,
  noteAsker,
  noteCosignature,
  noteLeft,
  noteProposedDecision,
} from '../changes'
import { enter } from '../entering'
import { announce, proposalSetup, remember, way } from '../setup'
import { callCancelled, staffing, withdraw } from './common'

/** What every decision stands on; looked at when it is proposed and again when it goes out. */
const grounds = [
  'has-quorum',
  'has-groups',
  'has-outside-reviewers',
  'panel-is-free',
  'discrepancies-are-discussed',
  'call-is-not-cancelled',
] as const

const backToOrigin = { read: 'origin', among: ['deliberation', 'reserve-list'] } as const

/** Everything once more, on the facts of the moment in which it becomes an act. */
const publishing = {
  by: ['board'],
  requires: [
    'actor-is-free',
    'signers-are-free',
    'has-new-signer',
    ...grounds,
    'approval-still-holds',
    'is-not-hidden',
    'letters-are-as-previewed',
  ],
} as const

const approving = [remember(noteApproval), announce(publication, openProject)]
const rejecting = [remember(noteAct('rejected')), announce(publication)]
const reserving = [remember(noteApproval), announce(publication)]

export const deliberation = proposalSetup.createStateConfig({
  entry: remember(enter('deliberation')),
  on: {
    'propose-decision': way({
      by: ['board'],
      requires: ['actor-is-free', 'has-free-members', ...grounds],
      fields: ['outcome-is-named', 'reasons-are-bilingual', 'approval-is-possible'],
      to: 'cosigning',
      do: [remember(noteProposedDecision), announce(tell('decision-proposed', 'board'))],
    }),
    'reopen-evaluation': way({
      by: ['board'],
      requires: ['actor-is-free'],
      fields: ['reason-is-given'],
      to: 'evaluation',
      do: [announce(tell('evaluation-reopened', 'authors', 'officers', 'reviewers'))],
    }),
    'request-changes': way({
      by: ['board'],
      requires: ['actor-is-free', 'has-round-left'],
      fields: ['reason-is-given'],
      to: 'amending',
      do: [
        remember(noteAsker('deliberation')),
        announce(tell('changes-requested', 'authors', 'officers')),
      ],
    }),
    withdraw: withdraw(),
    'call-cancelled': callCancelled('deliberation'),
    ...staffing,
  },
})

/** Outside the board it is shown as the state it came from. */
export const cosigning = proposalSetup.createStateConfig({
  entry: remember(enter('cosigning')),
  on: {
    cosign: way({
      by: ['board'],
      requires: [
        'actor-is-free',
        'is-another-signer',
        'proposer-is-free',
        'has-new-signer',
        'text-is-as-read',
        'call-is-not-cancelled',
      ],
      to: 'decided',
      do: [remember(noteCosignature), announce(tell('decision-cosigned', 'board'))],
    }),
    object: way({
      by: ['board'],
      requires: ['actor-is-free', 'is-another-signer'],
      fields: ['reason-is-given'],
      to: backToOrigin,
      do: [
        remember(dropDecision),
        announce(plain({ type: 'drop-decision' }), tell('decision-objected', 'board')),
      ],
    }),
    retract: retract('is-proposer'),
    withdraw: withdraw({ type: 'drop-decision' }),
    'call-cancelled': callCancelled('cosigning'),
    ...staffing,
  },
})

/** Signed by two and not yet sent; shown outside as the state it came from. */
export const decided = proposalSetup.createStateConfig({
  entry: remember(enter('decided')),
  on: {
    publish: way(
      { ...publishing, route: { read: 'outcome', is: 'approved' }, to: 'approved', do: approving },
      { ...publishing, route: { read: 'outcome', is: 'rejected' }, to: 'rejected', do: rejecting },
      {
        ...publishing,
        route: { read: 'outcome', is: 'reserve-list' },
        to: 'reserve-list',
        do: reserving,
      },
    ),
    /** Any free member: a signer who may no longer act must not hold the decision captive. */
    retract: retract(),
    withdraw: withdraw({ type: 'drop-decision' }),
    'call-cancelled': callCancelled('decided'),
    ...staffing,
  },
})

export const reserveList = proposalSetup.createStateConfig({
  entry: [remember(enter('reserve-list')), announce(timer('expire-reserve'))],
  on: {
    promote: way({
      by: ['board'],
      requires: ['actor-is-free', 'has-free-members', ...grounds],
      fields: ['reasons-are-bilingual', 'approval-is-possible'],
      to: 'cosigning',
      do: [remember(noteProposedDecision), announce(tell('decision-proposed', 'board'))],
    }),
    'expire-reserve': way({
      by: ['time'],
      requires: ['is-sent-by-time'],
      fields: ['timer-is-fresh'],
      to: 'lapsed',
      do: [remember(noteLeft('reserve-list')), announce(tell('lapsed', 'authors', 'officers'))],
    }),
    withdraw: withdraw(),
    ...staffing,
  },
})

function retract(...also: 'is-proposer'[]) {
  return way({
    by: ['board'],
    requires: ['actor-is-free', ...also],
    fields: ['reason-is-given'],
    to: backToOrigin,
    do: [
      remember(dropDecision),
      announce(plain({ type: 'drop-decision' }), tell('decision-retracted', 'board')),
    ],
  })
}
