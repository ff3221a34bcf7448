import type { Reason } from '../workflow'
import { type CallEventType, type CallSender, callEvents, callSenders } from './events'
import type { CallText } from './facts'

export type CallReasonParams = {
  'text-missing': { language: 'fr' | 'nl'; part: CallText }
  'direction-missing': None
  'dates-missing': None
  'dates-reversed': None
  'closing-past': None
  'consultation-short': { days: number; minimum: number }
  'grant-above-budget': { maximum: number; budget: number }
  'members-missing': { needed: number; available: number }
  'reviewers-missing': { needed: number; available: number }
  'groups-missing': { needed: number; available: number }
  'not-yet': None
  'timer-stale': None
  'sent-by-time': None
  'proposals-undecided': { count: number }
  standing: None
  'cancellation-proposed': None
  'cancellation-missing': None
  'same-signer': None
  'reason-missing': { minimum: number }
  'reasons-missing': { language: 'fr' | 'nl'; minimum: number }
}
type None = Record<never, never>

export type CallGuardReason = keyof CallReasonParams
export type CallReasonCode =
  | CallGuardReason
  | `wrong-state.${CallEventType}`
  | `sender.${CallSender}`

/** One reason with the parameters that its words need. */
export function callReason<Code extends CallGuardReason>(
  code: Code,
  ...[params]: keyof CallReasonParams[Code] extends never ? [] : [CallReasonParams[Code]]
): Reason<CallReasonCode> {
  return params ? { code, params: { ...params } } : { code }
}

const everyReason = {
  'text-missing': true,
  'direction-missing': true,
  'dates-missing': true,
  'dates-reversed': true,
  'closing-past': true,
  'consultation-short': true,
  'grant-above-budget': true,
  'members-missing': true,
  'reviewers-missing': true,
  'groups-missing': true,
  'not-yet': true,
  'timer-stale': true,
  'sent-by-time': true,
  'proposals-undecided': true,
  standing: true,
  'cancellation-proposed': true,
  'cancellation-missing': true,
  'same-signer': true,
  'reason-missing': true,
  'reasons-missing': true,
} satisfies Record<CallGuardReason, true>

export const callReasonCodes: readonly CallReasonCode[] = [
  ...(Object.keys(everyReason) as CallGuardReason[]),
  ...callEvents.map((event) => `wrong-state.${event}` as const),
  ...callSenders.map((sender) => `sender.${sender}` as const),
]
