import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { RequestContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { fail } from '~/kernel/result'
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

export const writeMethods = ['POST', 'PUT', 'PATCH', 'DELETE'] as const
type WriteMethod = (typeof writeMethods)[number]

export type Methods = { GET?: (read: Read) => Promise<Response> | Response } & {
  [Method in WriteMethod]?: (write: Write) => Promise<Response>
}

export interface Endpoint {
  methods: readonly string[]
  loader(args: LoaderFunctionArgs): Promise<Response>
  action(args: ActionFunctionArgs): Promise<Response>
}

/**
 * One address of the API with all its methods. Remix asks the loader for GET, HEAD and OPTIONS and
 * the action for the rest; what is not there is refused in the API's own manner, not in Remix's.
 */
export function endpoint(methods: Methods): Endpoint {
  const known = Object.keys(methods)
  return {
    methods: known,

    async loader({ request, context, params }) {
      if (request.method === 'OPTIONS') return preflight(known)
      if (!methods.GET) return refuseMethod(request, context, known)
      return methods.GET({ request, context, params, query: queryOf(request) })
    },

    /** Each write by somebody with a token that may, and at most once under a key. */
    async action({ request, context, params }) {
      const work = methods[request.method as WriteMethod]
      if (!work) return refuseMethod(request, context, known)
      const caller = callerOf(context)
      if (!caller.ok) return answerProblem(context, caller.failure)
      const allowed = await context.app.limits.take('api', caller.value.id)
      if (!allowed.ok) {
        const wait = String(Math.ceil(allowed.retryAfterMs / 1000))
        const headers = { 'Retry-After': wait }
        return answerProblem(context, fail('rate-limited').failure, { headers })
      }
      const body = await request.text()
      const write = { request, context, params, query: queryOf(request) }
      return once(request, context, { caller: caller.value, body }, () =>
        work({ ...write, caller: caller.value, body }),
      )
    },
  }
}

const queryOf = (request: Request) => new URL(request.url).searchParams

/** What a browser asks before a page of another site may call. */
function preflight(known: readonly string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      Allow: allowing(known),
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': allowing(known),
      'Access-Control-Allow-Headers':
        'Authorization, Content-Type, Accept-Language, If-Match, If-None-Match, Idempotency-Key',
      'Access-Control-Max-Age': '86400',
    },
  })
}

function refuseMethod(
  { method }: Request,
  context: RequestContext,
  known: readonly string[],
): Response {
  const reason = { code: 'api.method', params: { method } }
  const headers = { Allow: allowing(known) }
  return answerProblem(context, fail('invalid', reason).failure, { status: 405, headers })
}

const allowing = (known: readonly string[]): string =>
  [...known, ...(known.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
