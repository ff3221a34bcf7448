import { firesAt } from '../proposal/terms'
import { minimumActReasons, minimumReason, textLength } from '../reason-length'
import type { Predicate, Reason } from '../workflow'
import type { CallEvent } from './events'
import type { CallFacts, CallMemory } from './facts'
import { type CallReasonCode, callReason } from './reasons'

/** Two for a decision, and one who signed nothing for its appeal. */
const membersForAppeals = 3
const membersForDecisions = 2

type CallPredicate = Predicate<CallMemory, CallFacts, CallEvent, CallReasonCode>

export const callPredicates = {
  'texts-are-complete': ({ facts }) =>
    facts.missingTexts.map((missing) => callReason('text-missing', missing)),

  'has-direction': ({ facts }) => unless(facts.directions > 0, callReason('direction-missing')),

  'dates-are-in-order': ({ facts }) => {
    const { opensAt, closesAt, isStanding, now } = facts
    if (opensAt === null || (closesAt === null && !isStanding)) return [callReason('dates-missing')]
    if (closesAt === null) return []
    if (closesAt <= opensAt) return [callReason('dates-reversed')]
    return unless(closesAt > now, callReason('closing-past'))
  },

  'consultation-is-long-enough': ({ facts: { terms } }) => {
    const { consultation: days, consultationMinimum: minimum } = terms
    return unless(days >= minimum, callReason('consultation-short', { days, minimum }))
  },

  'grant-is-within-budget': ({ facts: { budget, maximumGrant: maximum } }) => {
    if (budget === null || maximum === null) return []
    return unless(maximum <= budget, callReason('grant-above-budget', { maximum, budget }))
  },

  'has-members': ({ facts }) => {
    const needed = facts.appeals ? membersForAppeals : membersForDecisions
    const available = facts.members
    return unless(available >= needed, callReason('members-missing', { needed, available }))
  },

  'has-reviewers': ({ facts }) => {
    const { quorum, reviewers, panelGroups, reviewerGroups } = facts
    const short = { needed: quorum, available: reviewers }
    const narrow = { needed: panelGroups, available: reviewerGroups }
    return [
      ...unless(reviewers >= quorum, callReason('reviewers-missing', short)),
      ...unless(reviewerGroups >= panelGroups, callReason('groups-missing', narrow)),
    ]
  },

  'is-sent-by-itself': ({ facts }) => unless(facts.actorId === null, callReason('sent-by-time')),

  'opening-has-come': ({ facts: { opensAt, now } }) =>
    unless(opensAt !== null && now >= opensAt, callReason('not-yet')),

  /** The whole last second still counts. */
  'closing-has-come': ({ facts: { closesAt, now } }) =>
    unless(closesAt !== null && now >= firesAt(closesAt), callReason('not-yet')),

  'timer-is-fresh': ({ facts, event }) => {
    if (facts.actorId !== null || (event.type !== 'open' && event.type !== 'close')) return []
    const due = event.type === 'open' ? facts.opensAt : facts.closesAt
    return unless(event.timer !== undefined && event.timer.due === due, callReason('timer-stale'))
  },

  'is-all-decided': ({ facts: { undecided: count } }) =>
    unless(count === 0, callReason('proposals-undecided', { count })),

  'is-not-standing': ({ facts }) => unless(!facts.isStanding, callReason('standing')),

  'no-cancellation-waits': ({ memory }) =>
    unless(memory.cancellation === null, callReason('cancellation-proposed')),

  'cancellation-waits': ({ memory }) =>
    unless(memory.cancellation !== null, callReason('cancellation-missing')),

  'is-another-signer': ({ memory, facts }) =>
    unless(
      memory.cancellation === null || memory.cancellation.proposer !== facts.actorId,
      callReason('same-signer'),
    ),

  'reasons-are-bilingual': ({ event }) => {
    const written = event.type === 'cancel' ? event.reasons : undefined
    return (['fr', 'nl'] as const)
      .filter((language) => textLength(written?.[language]) < minimumActReasons)
      .map((language) => callReason('reasons-missing', { language, minimum: minimumActReasons }))
  },

  'reason-is-given': ({ event }) => {
    const text = event.type === 'retract-cancellation' ? event.reason : undefined
    const missing = callReason('reason-missing', { minimum: minimumReason })
    return unless(textLength(text) >= minimumReason, missing)
  },
} satisfies Record<string, CallPredicate>

function unless(holds: boolean, reason: Reason<CallReasonCode>): Reason<CallReasonCode>[] {
  return holds ? [] : [reason]
}
