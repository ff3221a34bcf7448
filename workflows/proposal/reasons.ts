import type { Reason } from '../workflow'
import { type ProposalEventType, proposalEvents, type Sender, senders } from './events'
import type { Part } from './facts'

/**
 * Every refusal and its parameters; the words have one sentence for each, which says what is
 * missing and what lifts it. Counts, days and euros are numbers.
 */
export type ReasonParams = {
  'not-free-author': None
  'not-free-partner': None
  'not-free-organisation': None
  'not-free-conflict': None
  incomplete: { part: Part }
  'target-missing': None
  'partners-pending': { count: number }
  'call-not-open': None
  'call-closed': None
  'call-cancelled': None
  'call-not-cancelled': None
  'call-still-open': None
  'round-missing': { limit: number }
  'already-extended': None
  'extension-not-later': None
  'extension-too-long': { days: number }
  'reason-missing': { minimum: number }
  'reasons-missing': { language: 'fr' | 'nl'; minimum: number }
  'rule-missing': None
  'not-hidden': None
  'page-hidden': None
  'consultation-too-short': { days: number }
  'sent-by-time': None
  'timer-stale': None
  'merge-unknown': None
  'merge-itself': None
  'merge-not-agreed': None
  'merge-target-late': None
  'merge-not-free': None
  'person-unknown': None
  'person-not-free': None
  'already-assigned': None
  'not-assigned': None
  'score-filed': None
  'not-your-review': None
  'already-revised': None
  'scoring-started': None
  'quorum-missing': { needed: number; available: number }
  'groups-missing': { needed: number; available: number }
  'outside-missing': { needed: number; available: number }
  'panel-conflict': { count: number }
  'reply-missing': None
  'discrepancies-open': { count: number }
  'outcome-missing': None
  'grant-missing': None
  'grant-impossible': None
  'grant-above-maximum': { maximum: number; asked: number }
  'money-short': { left: number; asked: number }
  'members-missing': { needed: number; available: number }
  'same-signer': None
  'not-proposer': None
  'new-signer-needed': None
  'proposer-not-free': None
  'signer-not-free': { count: number }
  'text-changed': None
  'letters-changed': None
  'appeal-impossible': None
  'already-appealed': None
  'window-past': None
  'reinstatement-past': None
  'signed-contested-act': None
  'lead-present': None
  'consent-missing': None
  'members-enough': { available: number }
  'has-role': None
  unmeasured: { count: number }
}
type None = Record<never, never>

export type GuardReason = keyof ReasonParams
/** The event belongs to another state; the words say when it becomes possible. */
export type WrongStateReason = `wrong-state.${ProposalEventType}`
/** Given by policy in the application, not by the machine. */
export type SenderReason = `sender.${Sender}`
export type ReasonCode = GuardReason | WrongStateReason | SenderReason

export type ProposalReason = Reason<ReasonCode>

/** One reason with the parameters that its words need. */
export function reason<Code extends GuardReason>(
  code: Code,
  ...[params]: keyof ReasonParams[Code] extends never ? [] : [ReasonParams[Code]]
): ProposalReason {
  return params ? { code, params: { ...params } } : { code }
}

const everyReason = {
  'not-free-author': true,
  'not-free-partner': true,
  'not-free-organisation': true,
  'not-free-conflict': true,
  incomplete: true,
  'target-missing': true,
  'partners-pending': true,
  'call-not-open': true,
  'call-closed': true,
  'call-cancelled': true,
  'call-not-cancelled': true,
  'call-still-open': true,
  'round-missing': true,
  'already-extended': true,
  'extension-not-later': true,
  'extension-too-long': true,
  'reason-missing': true,
  'reasons-missing': true,
  'rule-missing': true,
  'not-hidden': true,
  'page-hidden': true,
  'consultation-too-short': true,
  'sent-by-time': true,
  'timer-stale': true,
  'merge-unknown': true,
  'merge-itself': true,
  'merge-not-agreed': true,
  'merge-target-late': true,
  'merge-not-free': true,
  'person-unknown': true,
  'person-not-free': true,
  'already-assigned': true,
  'not-assigned': true,
  'score-filed': true,
  'not-your-review': true,
  'already-revised': true,
  'scoring-started': true,
  'quorum-missing': true,
  'groups-missing': true,
  'outside-missing': true,
  'panel-conflict': true,
  'reply-missing': true,
  'discrepancies-open': true,
  'outcome-missing': true,
  'grant-missing': true,
  'grant-impossible': true,
  'grant-above-maximum': true,
  'money-short': true,
  'members-missing': true,
  'same-signer': true,
  'not-proposer': true,
  'new-signer-needed': true,
  'proposer-not-free': true,
  'signer-not-free': true,
  'text-changed': true,
  'letters-changed': true,
  'appeal-impossible': true,
  'already-appealed': true,
  'window-past': true,
  'reinstatement-past': true,
  'signed-contested-act': true,
  'lead-present': true,
  'consent-missing': true,
  'members-enough': true,
  'has-role': true,
  unmeasured: true,
} satisfies Record<GuardReason, true>

export const guardReasons = Object.keys(everyReason) as GuardReason[]
export const wrongStateReasons = proposalEvents.map((event) => `wrong-state.${event}` as const)
export const senderReasons = senders.map((sender) => `sender.${sender}` as const)
