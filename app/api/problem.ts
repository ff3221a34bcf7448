import type { Translate } from '~/i18n/translate'
import type { Failure, FailureCode, Reason } from '~/kernel/result'
import { bareCode } from './bare-code'

/** RFC 9457 with our codes: `errors` names each refused field. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  code: string
  errors?: { field: string; code: string; detail: string }[]
  /** Every reason of a refusal. */
  reasons?: { code: string; text: string }[]
  /** Where the caller's view was stale: how it stands now. */
  fresh?: unknown
}

/** As pages have them, but for fields: what a program sent is unprocessable, not malformed. */
const statuses: Record<FailureCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'wrong-state': 409,
  stale: 409,
  conflict: 409,
  invalid: 422,
  'precondition-required': 428,
  'rate-limited': 429,
  'too-large': 413,
  unavailable: 503,
}

export function problemOf(
  failure: Failure,
  t: Translate,
  { fresh, status = statuses[failure.code] }: { fresh?: unknown; status?: number } = {},
): Problem {
  const say = ({ code, params }: Reason) => t(code, params)
  const reasons = failure.reasons.map((reason) => ({
    code: bareCode(reason.code),
    text: say(reason),
  }))
  const errors = Object.entries(failure.fields ?? {}).flatMap(([field, list]) =>
    list.map((reason) => ({ field, code: bareCode(reason.code), detail: say(reason) })),
  )
  return {
    type: `https://helicity.example/problems/${failure.code}`,
    title: t(`http.error.${failure.code}`),
    status,
    detail: reasons[0]?.text ?? errors[0]?.detail ?? t(`http.error.${failure.code}.body`),
    code: failure.reasons[0] ? bareCode(failure.reasons[0].code) : failure.code,
    ...(reasons.length > 0 ? { reasons } : {}),
    ...(errors.length > 0 ? { errors } : {}),
    ...(fresh === undefined ? {} : { fresh }),
  }
}
