import { createHmac, timingSafeEqual } from 'node:crypto'
import type { RequestContext } from '~/context.server'

/** The token of the forms made for one session or, before sign-in, for one visit cookie. */
export function makeFormToken(secret: Uint8Array, holder: string): string {
  return createHmac('sha256', secret).update(`form:${holder}`).digest('base64url')
}

export function checkFormToken(context: RequestContext, given: unknown): boolean {
  if (typeof given !== 'string' || !context.formToken) return false
  const a = Buffer.from(given)
  const b = Buffer.from(context.formToken)
  return a.length === b.length && timingSafeEqual(a, b)
}
