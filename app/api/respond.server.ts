import { createHash } from 'node:crypto'
import type { RequestContext } from '~/context.server'
import type { Failure } from '~/kernel/result'
import { problemOf } from './problem'

const shared = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Location, Retry-After',
  Vary: 'Authorization, Accept-Language',
}

/** A JSON answer. With `request`, reads get an ETag and 304 where nothing has changed. */
export function answerJson(
  value: unknown,
  {
    request,
    status = 200,
    headers = {},
    etag,
  }: {
    request?: Request
    status?: number
    headers?: Record<string, string>
    /** Of a proposal: its revision, which `If-Match` wants back. */
    etag?: string
  } = {},
): Response {
  const body = JSON.stringify(value)
  const tag = etag ?? `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const all = {
    ...shared,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'private, no-cache',
    ...(request || etag ? { ETag: tag } : {}),
    ...headers,
  }
  const known = request?.headers.get('If-None-Match')?.split(/\s*,\s*/) ?? []
  // A proposal's tag is its revision; counters move without it, so only whole bodies are compared.
  if (!etag && known.includes(tag)) return new Response(null, { status: 304, headers: all })
  return new Response(body, { status, headers: all })
}

export function answerProblem(
  context: RequestContext,
  failure: Failure,
  { fresh, headers = {} }: { fresh?: unknown; headers?: Record<string, string> } = {},
): Response {
  const problem = problemOf(failure, context.t, fresh)
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...shared,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Language': context.locale,
      ...headers,
    },
  })
}

/** The revision that `If-Match` names; null where it is missing or not one of ours. */
export function revisionIn(request: Request): number | null {
  const match = /^(?:W\/)?"(\d+)"$/.exec(request.headers.get('If-Match')?.trim() ?? '')
  return match ? Number(match[1]) : null
}

export const revisionTag = (revision: number): string => `"${revision}"`
