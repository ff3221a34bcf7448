import type { Taken } from '~/http/rate-limit.server'
import { fail } from '~/kernel/result'

/** The refusal of an attempt too many: it says when to try again. */
export function tooMany(taken: Taken) {
  const minutes = taken.ok ? 0 : Math.max(1, Math.ceil(taken.retryAfterMs / 60_000))
  return fail('rate-limited', { code: 'identity.reason.too-many', params: { minutes } })
}
