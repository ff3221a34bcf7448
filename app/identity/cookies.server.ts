import type { AppContext } from '~/context.server'

/** Both cookies hold 256 random bits in base64url; anything else was not made by us. */
const wellFormed = /^[\w-]{43}$/

/**
 * Whether people reach this site by https. `__Host-` names bind a cookie to this very host and
 * need https; on a loopback address over http browsers would drop them, so there the names differ.
 */
export const isSecure = (app: Pick<AppContext, 'config'>): boolean =>
  app.config.origin.startsWith('https:')

export const sessionCookieName = (secure: boolean) => (secure ? '__Host-helicity' : 'helicity')
export const visitCookieName = (secure: boolean) =>
  secure ? '__Host-helicity-visit' : 'helicity-visit'

/** The value of a cookie that we could have set. A name given twice counts for nothing. */
export function readSecretCookie(header: string | null, name: string): string | null {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
  const [value] = values
  return values.length === 1 && value !== undefined && wellFormed.test(value) ? value : null
}

/** @param maxAge seconds; absent: until the browser closes; 0: forget it now */
export function secretCookie(
  name: string,
  value: string,
  { secure, maxAge }: { secure: boolean; maxAge?: number },
): string {
  return [
    `${name}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`]),
    ...(secure ? ['Secure'] : []),
  ].join('; ')
}

/** For an answer that sets several cookies: each needs a header of its own. */
export const cookieHeaders = (cookies: readonly string[]): [string, string][] =>
  cookies.map((cookie) => ['Set-Cookie', cookie])
