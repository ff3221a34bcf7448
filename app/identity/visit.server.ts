import type { AppContext } from '~/context.server'
import { readSecretCookie, secretCookie, visitCookieName } from './cookies.server'
import { hashSecret } from './hash-secret.server'

const visitPath =
  /^\/(fr|nl|en|de)\/(sign-in|sign-up|reset|confirm|choose-password|partnership)(\/|\.data$|$)/

/** Pages with forms for people who are not signed in. They are never shared between visitors. */
export const needsVisit = (pathname: string): boolean => visitPath.test(pathname)

/** What form tokens of a visitor are bound to; '' before there is a visit. */
export function readVisit(cookieHeader: string | null, secure: boolean): string {
  const visit = readSecretCookie(cookieHeader, visitCookieName(secure))
  return visit ? holderOf(visit) : ''
}

/** Gives a visitor something to bind form tokens to, kept until the browser closes. */
export function ensureVisit(
  app: AppContext,
  cookieHeader: string | null,
  secure: boolean,
): { holder: string; setCookie: string[] } {
  const known = readVisit(cookieHeader, secure)
  if (known) return { holder: known, setCookie: [] }
  const visit = app.ids.secret()
  const cookie = secretCookie(visitCookieName(secure), visit, { secure })
  return { holder: holderOf(visit), setCookie: [cookie] }
}

const holderOf = (visit: string) => `visit:${hashSecret(visit)}`
