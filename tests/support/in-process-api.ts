import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { RequestContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import type { Person, TokenScope } from '~/identity/schema'
import routes from '~/routes'
import type { TestContext } from './context'

interface ApiModule {
  loader?(args: LoaderFunctionArgs): Promise<Response> | Response
  action?(args: ActionFunctionArgs): Promise<Response> | Response
}
const modules = import.meta.glob<ApiModule>('/app/routes/api/*.ts')

/** The addresses of the API as `app/routes.ts` lists them, without `/api/v1`. */
export const apiRoutes = routes
  .filter(({ path }) => path?.startsWith('api/v1/') || path?.startsWith('/api/v1/'))
  .map(({ path = '', file }) => ({ path: path.replace(/^\/?api\/v1/, ''), file }))

export interface ApiAnswer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: a program reads whatever JSON comes
  body: any
  headers: Headers
}

export interface InProcessApi {
  get(path: string, headers?: Record<string, string>): Promise<ApiAnswer>
  /** `body` as text is sent as it is. */
  send(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<ApiAnswer>
  /** Sends an event on the revision that stands now. */
  event(reference: string, event: string, fields?: Record<string, unknown>): Promise<ApiAnswer>
}

/** The routes of the API without a server before them: for both databases and a clock that obeys. */
export function inProcessApi(
  ctx: TestContext,
  person: Person | null,
  { scope = 'all', locale = 'en' }: { scope?: TokenScope | null; locale?: Locale } = {},
): InProcessApi {
  const context = (): RequestContext => ({
    app: ctx,
    requestId: 'test',
    viewer: person && { ...person, scope },
    sessionId: null,
    locale,
    t: ctx.words(locale),
    now: ctx.clock.now(),
    theme: 'auto',
    formToken: '',
    nonce: '',
    clientAddress: '127.0.0.1',
  })

  const send: InProcessApi['send'] = async (method, path, body, headers = {}) => {
    const url = new URL(`http://localhost/api/v1${path}`)
    const { file, params } = find(url.pathname.slice('/api/v1'.length))
    const module = await modules[`/app/${file}`]?.()
    const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
    const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(method)
    const request = new Request(url, { method, headers, body: isRead ? undefined : text })
    const answerer = isRead ? module?.loader : module?.action
    if (!answerer) throw new Error(`${file} does not answer ${method}`)
    const answer = await answerer({ request, params, context: { ...context() } })
    const written = await answer.text()
    return {
      status: answer.status,
      body: written ? JSON.parse(written) : null,
      headers: answer.headers,
    }
  }
  const api: InProcessApi = {
    get: (path, headers) => send('GET', path, undefined, headers),
    send,
    async event(reference, event, fields = {}) {
      const { body } = await api.get(`/proposals/${reference}`)
      const headers = { 'If-Match': `"${body.revision}"` }
      return send('POST', `/proposals/${reference}/events`, { event, ...fields }, headers)
    },
  }
  return api
}

function find(path: string): { file: string; params: Record<string, string> } {
  for (const route of apiRoutes) {
    const pattern = route.path.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)')
    const match = new RegExp(`^${pattern.replace('*', '.*')}$`).exec(path)
    if (!match) continue
    const params = Object.entries(match.groups ?? {}).map(([k, v]) => [k, decodeURIComponent(v)])
    return { file: route.file, params: Object.fromEntries(params) }
  }
  throw new Error(`no route for ${path}`)
}
