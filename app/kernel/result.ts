/** Something a person is told: the key of a message and its arguments. */
export interface Reason {
  code: string
  params?: Record<string, string | number>
}

/** The closed list of expected failures. Anything else is a defect and is thrown. */
export const failureCodes = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'wrong-state',
  'stale',
  'invalid',
  'conflict',
  'precondition-required',
  'rate-limited',
  'too-large',
  'unavailable',
] as const
export type FailureCode = (typeof failureCodes)[number]

/** Field name → what is wrong with it. Nested fields are written `targets[0].low`. */
export type FieldReasons = Record<string, Reason[]>

export interface Failure {
  code: FailureCode
  reasons: Reason[]
  fields?: FieldReasons
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export function fail(code: FailureCode, ...reasons: Reason[]): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, reasons } }
}

export function failFields(fields: FieldReasons): { ok: false; failure: Failure } {
  return { ok: false, failure: { code: 'invalid', reasons: [], fields } }
}
