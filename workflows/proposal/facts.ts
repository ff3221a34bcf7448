import type { Calendar } from '../calendar'
import type { ProposalState } from './states'
import type { Terms } from './terms'

/**
 * What the database says at the moment of deciding, loaded in the same transaction that writes.
 * Plain JSON. What the process itself must remember is in `Memory`, not here.
 */
export type Facts = {
  now: number
  /** When the act reached the office: `now` online, the stamp for post, desk and telephone. */
  receivedAt: number
  /** Null when time or the call sends the event. */
  actor: Actor | null
  /** The person that the event names: reviewer to assign, new lead, substitute. */
  subject: Subject | null
  call: CallFacts
  document: DocumentFacts
  /** An author works for the operator's own organisation. */
  fromOperator: boolean
  /** The account that led it is closed or gave it up. */
  leadLeft: boolean
  reviews: readonly ReviewFacts[]
  discrepancies: { flagged: number; undiscussed: number }
  /** The official reply to the consultation is written. */
  replyWritten: boolean
  money: MoneyFacts
  /** All board members in office, substitutes for this proposal included. */
  board: readonly BoardMember[]
  /** Officers free for this proposal, substitutes included. */
  freeOfficers: number
  /** The signatory saw the decision's text as it stands now. */
  textAsRead: boolean
  /** The letters would go out exactly as they were previewed. */
  lettersAsPreviewed: boolean
  /** The proposal to merge into, or already merged into. */
  merge: MergeFacts | null
  /** Targets without a measurement. */
  unmeasured: number
}

/** What can make somebody not free to judge this proposal. */
export type Ties = {
  isAuthor: boolean
  isPartner: boolean
  sameOrganisation: boolean
  /** Declared or detected, and not dismissed. */
  hasOpenConflict: boolean
}

export type Person = Ties & { id: string }

export type Role = 'officer' | 'reviewer' | 'board' | 'moderator' | 'administrator'

export type ReviewState = 'assigned' | 'filed' | 'abstained' | 'recused' | 'unassigned'

export type Actor = Person & {
  roles: readonly Role[]
  isLead: boolean
  /** Their own review of this proposal. */
  review: ReviewState | null
}

export type Subject = Person & {
  review: ReviewState | null
  /** Agreed to become lead. */
  hasConsented: boolean
  /** Already holds, for this proposal, the role that the event would give. */
  hasRole: boolean
}

export type CallFacts = {
  status: CallStatus
  /** The idea box: always open, no closing, no grants. */
  standing: boolean
  opensAt: number
  closesAt: number | null
  consultation: boolean
  appeals: boolean
  quorum: number
  /** Helix groups that the scores must come from; 1 where the call has no panel rule. */
  panelGroups: number
  /** Whole euros; null: the call gives no grants. */
  budget: number | null
  maximumGrant: number | null
  terms: Terms
  calendar: Calendar
}
export type CallStatus =
  | 'draft'
  | 'published'
  | 'open'
  | 'closed'
  | 'deciding'
  | 'decided'
  | 'archived'
  | 'cancelled'

/** Parts that must be filled in before the proposal can be sent. */
export const parts = [
  'title',
  'summary',
  'problem',
  'solution',
  'directions',
  'municipalities',
  'budget',
  'risks',
  'conditions',
] as const
export type Part = (typeof parts)[number]

/** What differs from the last submitted version. All but attachments make filed scores stale. */
export type Change = 'text' | 'targets' | 'budget' | 'partners' | 'attachments'

export type DocumentFacts = {
  missing: readonly Part[]
  targets: number
  /** Partners who have not accepted yet. */
  partnersPending: number
  changes: readonly Change[]
  editedAt: number
}

/** One review per person assigned at any time. */
export type ReviewFacts = {
  reviewer: string
  state: ReviewState
  /** Helix group held when the score was filed. */
  group: 'public-service' | 'citizen' | 'business' | 'academia'
  /** The submitted version that the latest score judged; null before a score. */
  version: number | null
  /** From outside the operator's organisation. */
  isOutside: boolean
} & Ties

/** Of the call, this proposal left out. */
export type MoneyFacts = {
  /** Σ grants approved and pending (proposed, cosigned, promoted). */
  committed: number
}

export type BoardMember = Person

export type MergeFacts = {
  /** Both leads agreed. */
  agreed: boolean
  /** Its state; one that is being amended counts as the state that asked for it. */
  target: ProposalState
  isItself: boolean
  /** The actor is free of the other proposal too. */
  actorIsFree: boolean
}
