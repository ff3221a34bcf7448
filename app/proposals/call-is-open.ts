import { isPast } from '#workflows/proposal/terms'
import type { Reason } from '~/kernel/result'

interface OpenableCall {
  state: string
  is_standing: number
  opens_at: number | null
  closes_at: number | null
}

/** Why a call takes no proposals now; null where it does. The machine asks the same of a submission. */
export function whyCallNotOpen(call: OpenableCall, now: number): Reason | null {
  const refuse = (code: string) => ({ code: `proposals.reason.${code}` })
  if (call.state === 'cancelled') return refuse('call-cancelled')
  if (call.state === 'draft' || call.opens_at === null || now < call.opens_at) {
    return refuse('call-not-open')
  }
  const isOver = call.closes_at !== null && isPast(call.closes_at, now)
  return isOver && call.is_standing === 0 ? refuse('call-closed') : null
}
