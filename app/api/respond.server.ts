import { createHash } from 'node:crypto'
import type { RequestContext } from '~/context.server'
import type { Failure } from '~/kernel/result'
import { problemOf } from './problem'

const shared = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Location, Retry-After, Allow',
  Vary: 'Authorization, Cookie, Accept-Language',
}

interface Answer {
  /** The read that is answered: it gets a tag, and 304 where nothing has changed. */
  request?: Request
  status?: number
  headers?: Record<string, string>
  /** Of the proposal: leads its tag, so that `If-Match` can send it back. */
  revision?: number
}

/** A JSON answer. */
export function answerJson(
  value: unknown,
  { request, status = 200, headers = {}, revision }: Answer = {},
): Response {
  const body = JSON.stringify(value)
  // Voices move without the revision, so it alone would call a changed answer the same.
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const tag = revision === undefined ? `"${digest}"` : `"${revision}-${digest}"`
  const all = {
    ...shared,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'private, no-cache',
    ...(request || revision !== undefined ? { ETag: tag } : {}),
    ...headers,
  }
  if (request && isKnown(request, tag)) return new Response(null, { status: 304, headers: all })
  return new Response(body, { status, headers: all })
}

/** Weak or strong: a proxy that compressed the answer marks its tag as weak. */
function isKnown(request: Request, tag: string): boolean {
  const known = (request.headers.get('If-None-Match') ?? '').split(',')
  return known.some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)
}

export function answerProblem(
  context: RequestContext,
  failure: Failure,
  {
    fresh,
    status,
    headers = {},
  }: { fresh?: unknown; status?: number; headers?: Record<string, string> } = {},
): Response {
  const problem = problemOf(failure, context.t, { fresh, status })
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...shared,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Language': context.locale,
      ...(problem.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
      ...headers,
    },
  })
}

/**
 * The revision that `If-Match` names, from a tag of ours or bare; null where it is missing or is
 * not one of ours.
 */
export function revisionIn(request: Request): number | null {
  const sent = request.headers.get('If-Match')?.trim() ?? ''
  const match = /^(?:W\/)?"?(\d{1,9})(?:-[\w-]{22})?"?$/.exec(sent)
  return match ? Number(match[1]) : null
}
