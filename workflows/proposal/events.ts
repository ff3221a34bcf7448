import type { ProposalState } from './states'

/** Reasons of an official act: French and Dutch are the act, the others a courtesy. */
export type ActReasons = { fr: string; nl: string; en?: string; de?: string }

/** What a timer was set for; refused when the process has moved on since. */
export type Timer = { entry: number; due: number }

export type Outcome = 'approve' | 'reject' | 'reserve'

/** Every event and its own fields. Shapes only: lengths and formats are checked at the edge. */
export type ProposalEvent =
  | { type: 'submit' }
  | { type: 'discard' }
  | { type: 'admit'; note?: string }
  | { type: 'request-changes'; reason: string }
  | { type: 'resubmit'; note?: string }
  | { type: 'declare-inadmissible'; rule: string; reasons: ActReasons }
  | { type: 'merge'; into: string }
  | { type: 'unmerge' }
  | { type: 'withdraw'; reason?: string }
  /** `until` is a day, YYYY-MM-DD, and counts to its end. */
  | { type: 'extend'; until: string; reason: string }
  | { type: 'close-consultation'; timer?: Timer }
  | { type: 'assign'; reviewer: string; reason?: string }
  | { type: 'unassign'; reviewer: string; reason?: string }
  | { type: 'score' }
  | { type: 'abstain'; reason: string }
  | { type: 'recuse'; reason: string }
  | { type: 'record-discussion'; note: string }
  | { type: 'revise'; note?: string }
  | { type: 'close-evaluation' }
  | { type: 'reopen-evaluation'; reason: string }
  | {
      type: 'propose-decision'
      outcome: Outcome
      reasons: ActReasons
      conditions?: string
      /** Whole euros. */
      grant?: number
    }
  | { type: 'cosign' }
  | { type: 'object'; reason: string }
  | { type: 'retract'; reason: string }
  | { type: 'publish' }
  | { type: 'promote'; reasons: ActReasons; grant: number }
  | { type: 'appeal'; grounds: string }
  | { type: 'uphold'; reasons: ActReasons }
  | { type: 'overturn'; reasons: ActReasons }
  | { type: 'start-pilot' }
  | { type: 'start-measuring' }
  | { type: 'report-milestone' }
  | { type: 'record-measurement' }
  | { type: 'complete'; summary: string; missing?: string }
  /** `reason` where the lead stops; `reasons` where the board does. */
  | { type: 'stop'; reason?: string; reasons?: ActReasons }
  | { type: 'reinstate'; reason: string }
  | { type: 'appoint-lead'; account: string }
  | { type: 'appoint-substitute'; account: string; role: 'officer' | 'board'; reason: string }
  | { type: 'hide'; reason: string }
  | { type: 'restore'; reason: string }
  | { type: 'expire-draft'; timer?: Timer }
  | { type: 'expire-amending'; timer?: Timer }
  | { type: 'expire-reserve'; timer?: Timer }
  | { type: 'expire-appeal'; timer?: Timer }
  /** Sent once when the call is cancelled, and again by the timer that this set. */
  | { type: 'call-cancelled'; timer?: Timer }

export type ProposalEventType = ProposalEvent['type']
export type EventOf<Type extends ProposalEventType> = Extract<ProposalEvent, { type: Type }>

export const senders = [
  'lead',
  'officer',
  'reviewer',
  'board',
  'moderator',
  'administrator',
  'time',
  'call',
] as const
export type Sender = (typeof senders)[number]

/**
 * Who may ever send it, in the stable order in which pages, the API and bulk acts list events.
 * Where a state narrows this (request-changes: officers, but the board while it deliberates), the
 * transition says so and `explain` answers with the narrower list.
 */
export const eventSenders = {
  submit: ['lead'],
  discard: ['lead'],
  resubmit: ['lead'],
  revise: ['lead'],
  withdraw: ['lead'],
  appeal: ['lead'],
  'start-pilot': ['lead'],
  'start-measuring': ['lead'],
  'report-milestone': ['lead'],
  'record-measurement': ['lead'],
  stop: ['lead', 'board'],
  admit: ['officer'],
  'request-changes': ['officer', 'board'],
  'declare-inadmissible': ['officer'],
  merge: ['officer'],
  unmerge: ['officer'],
  extend: ['officer'],
  'close-consultation': ['officer', 'time'],
  assign: ['officer'],
  unassign: ['officer'],
  score: ['reviewer'],
  abstain: ['reviewer'],
  recuse: ['reviewer'],
  'record-discussion': ['officer'],
  'close-evaluation': ['officer'],
  'propose-decision': ['board'],
  'reopen-evaluation': ['board'],
  cosign: ['board'],
  object: ['board'],
  retract: ['board'],
  publish: ['board'],
  promote: ['board'],
  uphold: ['board'],
  overturn: ['board'],
  complete: ['officer'],
  reinstate: ['officer'],
  'appoint-lead': ['officer'],
  'appoint-substitute': ['administrator'],
  hide: ['moderator'],
  restore: ['moderator'],
  'expire-draft': ['time'],
  'expire-amending': ['time'],
  'expire-reserve': ['time'],
  'expire-appeal': ['time'],
  'call-cancelled': ['call', 'time'],
} as const satisfies Record<ProposalEventType, readonly Sender[]>

export const proposalEvents = Object.keys(eventSenders) as ProposalEventType[]

/** States that a proposal can go back to by name, from memory. */
export type Origin = Extract<ProposalState, 'deliberation' | 'reserve-list'>
