import type { Terms } from '../proposal/terms'
import type { CallEventType } from './events'

export const callTexts = ['title', 'summary', 'conditions'] as const
export type CallText = (typeof callTexts)[number]

/** What the database says of the call when somebody acts on it. Plain JSON. */
export type CallFacts = {
  now: number
  /** Null when time or a proposal sends the event. */
  actorId: string | null
  isStanding: boolean
  opensAt: number | null
  closesAt: number | null
  /** Official texts not written yet; English and German are a courtesy and never listed. */
  missingTexts: readonly { language: 'fr' | 'nl'; part: CallText }[]
  directions: number
  /** Whole euros; null: no grants. */
  budget: number | null
  maximumGrant: number | null
  terms: Terms
  appeals: boolean
  /** Board members in office. */
  members: number
  quorum: number
  panelGroups: number
  /** Reviewers in office, and the helix groups that they come from. */
  reviewers: number
  reviewerGroups: number
  /** Submitted proposals without a published decision or another end. */
  undecided: number
}

/** The first signature of a cancellation, until a second one or its withdrawal. */
export type CallMemory = { cancellation: { proposer: string; at: number } | null }

export const emptyCallMemory: CallMemory = { cancellation: null }

export type CallEffect =
  | { type: 'notify'; template: CallTemplate; to: 'administrators' | 'board' | 'followers' }
  | { type: 'timer'; event: Extract<CallEventType, 'open' | 'close'>; due: number; at: number }
  /** Texts, edition, directions, money and settings can never change again. */
  | { type: 'freeze-call' }
  /** Send `call-cancelled` to every proposal of the call without a published decision. */
  | { type: 'tell-proposals'; event: 'call-cancelled' }

export type CallTemplate =
  | 'call-published'
  | 'call-opened'
  | 'call-closed'
  | 'call-decided'
  | 'call-cancellation-proposed'
  | 'call-cancellation-retracted'
  | 'call-cancelled'
