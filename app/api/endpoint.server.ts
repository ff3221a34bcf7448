import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { RequestContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { type Failure, fail } from '~/kernel/result'
import { callerOf } from './caller.server'
import { once } from './idempotent.server'
import { answerProblem } from './respond.server'

export interface Read {
  request: Request
  context: RequestContext
  params: Record<string, string | undefined>
  query: URLSearchParams
}

export interface Write extends Read {
  caller: Person
  /** As sent. */
  body: string
}

/** A GET of the API. A thrown answer is the answer. */
export function reading(answer: (read: Read) => Promise<Response> | Response) {
  return ({ request, context, params }: LoaderFunctionArgs) =>
    answer({ request, context, params, query: new URL(request.url).searchParams })
}

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The writes of one address: each by method, with a caller, at most once under a key. */
export function writing(methods: Partial<Record<Method, (write: Write) => Promise<Response>>>) {
  return async ({ request, context, params }: ActionFunctionArgs): Promise<Response> => {
    if (request.method === 'OPTIONS') return preflight(Object.keys(methods))
    const work = methods[request.method as Method]
    if (!work) {
      const { method } = request
      const failure: Failure = {
        code: 'invalid',
        reasons: [{ code: 'api.method', params: { method } }],
      }
      return withStatus(answerProblem(context, failure), 405, ['GET', ...Object.keys(methods)])
    }
    const caller = callerOf(context)
    if (!caller.ok) return answerProblem(context, caller.failure)
    const allowed = await context.app.limits.take('api', caller.value.id)
    if (!allowed.ok) {
      const wait = String(Math.ceil(allowed.retryAfterMs / 1000))
      return answerProblem(context, fail('rate-limited').failure, {
        headers: { 'Retry-After': wait },
      })
    }
    const body = await request.text()
    const query = new URL(request.url).searchParams
    return once(request, context, { caller: caller.value, body }, () =>
      work({ request, context, params, query, caller: caller.value, body }),
    )
  }
}

function preflight(methods: string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': ['GET', ...methods].join(', '),
      'Access-Control-Allow-Headers':
        'Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key',
      'Access-Control-Max-Age': '86400',
    },
  })
}

function withStatus(response: Response, status: number, allow: string[]): Response {
  const headers = new Headers(response.headers)
  headers.set('Allow', allow.join(', '))
  return new Response(response.body, { status, headers })
}
