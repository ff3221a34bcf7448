import type { Result } from '~/kernel/result'

/** A story that does not hold is a defect of the content, and stops the telling. */
export function must<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.value
  throw new Error(`The demo story does not hold: ${what}: ${JSON.stringify(result.failure)}`)
}
