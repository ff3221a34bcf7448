import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { RequestContext } from '~/context.server'
import { makeFormToken } from '~/http/form-token.server'
import type { Locale } from '~/i18n/locales'
import type { Person } from '~/identity/schema'
import type { TestContext } from './context'

export interface Asked {
  params?: Record<string, string>
  query?: string
}

interface PageModule {
  loader?(args: LoaderFunctionArgs): unknown
  action?(args: ActionFunctionArgs): unknown
}

export interface PageAnswer {
  status: number
  /** What the page is made of, or what a refused form says. */
  // biome-ignore lint/suspicious/noExplicitAny: each page has its own shape
  data: any
  /** Where the browser is sent; null where it stays. */
  to: string | null
  /** All of it as text: whatever is not in here cannot be on the page. */
  text: string
}

/** Route modules without a server before them, for one reader of one region. */
export function pagesFor(ctx: TestContext, viewer: Person | null, locale: Locale = 'en') {
  const token = makeFormToken(ctx.secret, 'this test')
  const context = (): RequestContext => ({
    app: ctx,
    requestId: 'test',
    viewer,
    sessionId: null,
    locale,
    t: ctx.words(locale),
    now: ctx.clock.now(),
    theme: 'auto',
    formToken: token,
    nonce: '',
    clientAddress: '127.0.0.1',
  })
  const address = (query = '') => `http://localhost/${locale}/here${query}`
  return {
    read(module: PageModule, { params = {}, query = '' }: Asked = {}): Promise<PageAnswer> {
      const request = new Request(address(query))
      return answerOf(() => module.loader?.({ request, params, context: { ...context() } }))
    },
    /** Posts a form that was made for this reader. */
    post(
      module: PageModule,
      { params = {}, query = '' }: Asked,
      fields: Record<string, string>,
    ): Promise<PageAnswer> {
      const body = new FormData()
      for (const [name, value] of Object.entries({ token, ...fields })) body.set(name, value)
      const request = new Request(address(query), { method: 'POST', body })
      return answerOf(() => module.action?.({ request, params, context: { ...context() } }))
    },
  }
}

/** A thrown answer is an answer, as it is to Remix. */
async function answerOf(ask: () => unknown): Promise<PageAnswer> {
  const answer = await (async () => ask())().catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown
    return thrown
  })
  if (answer instanceof Response) {
    const to = answer.headers.get('Location')
    return { status: answer.status, data: null, to, text: '' }
  }
  const wrapped = answer as { type?: string; data?: unknown; init?: { status?: number } | null }
  const isWrapped = wrapped?.type === 'DataWithResponseInit'
  const data = isWrapped ? wrapped.data : answer
  const status = (isWrapped && wrapped.init?.status) || 200
  return { status, data, to: null, text: JSON.stringify(data) }
}
