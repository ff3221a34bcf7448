import type { IncomingHttpHeaders } from 'node:http'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

export const isSafe = (method: string): boolean => safeMethods.has(method)

/**
 * Whether something that may write comes from our own pages. Remix checks page routes only, and lets
 * a missing Origin pass; this stands before every route. Programs with a bearer token are let in by
 * that token, and their cookies are not read.
 */
export function comesFromUs(method: string, headers: IncomingHttpHeaders, origin: string): boolean {
  if (isSafe(method)) return true
  if (isBearer(headers)) return true
  const { origin: claimed } = headers
  const site = headers['sec-fetch-site']
  if (claimed === undefined && site === undefined) return false
  if (claimed !== undefined && claimed !== origin) return false
  return site === undefined || site === 'same-origin'
}

export const isBearer = (headers: IncomingHttpHeaders): boolean =>
  /^bearer /i.test(headers.authorization ?? '')
