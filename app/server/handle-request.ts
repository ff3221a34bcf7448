import { randomBytes } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { RequestHandler } from '@remix-run/server-runtime'
import { isUnavailable } from '#db/errors'
import type { AppContext, RequestContext } from '~/context.server'
import { makeFormToken } from '~/http/form-token.server'
import { isLocale, type Locale } from '~/i18n/locales'
import { negotiateLocale } from '~/i18n/negotiate'
import { readBearer } from '~/identity/bearer.server'
import { isSecure } from '~/identity/cookies.server'
import type { Person } from '~/identity/schema'
import { readSession } from '~/identity/session.server'
import { ensureVisit, needsVisit } from '~/identity/visit.server'
import type { FailureCode } from '~/kernel/result'
import type { Heart } from '~/pulse.server'
import { announcesTooMuch, bodyLimit } from './body-limit'
import { errorAnswer } from './error-answer'
import { type Exchange, openExchange } from './exchange'
import { isReady } from './health'
import { comesFromUs, isBearer } from './origin-guard'
import { chooseEncoding, PageCache, readTheme } from './page-cache'
import { publicOrigin, publicUrl } from './public-url'
import { readCookies } from './read-cookies'
import { securityHeaders } from './security-headers'
import { plainHeaders, send, sendStream } from './send'
import type { ServeAsset } from './static-assets'
import { toRequest, type WebRequest } from './to-request'
import { wellKnown } from './well-known'

export interface HandlerParts {
  app: AppContext
  heart: Heart
  /** Remix. */
  render: RequestHandler
  serveAsset: ServeAsset
  isStopping(): boolean
  /** False while developing: code changes pages too. */
  keepsPages: boolean
}

/** More than this at once wait so long that a quick refusal serves people better. */
const mostAtOnce = 256
const methods = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'])

/** What happens to every request, in this order. */
export function createHandler(parts: HandlerParts) {
  const { app, heart, serveAsset, isStopping } = parts
  const always = securityHeaders(app.config)
  const secure = isSecure(app)
  const pages = new PageCache()
  const originOf = remembering((host) => publicOrigin(app.config, host))
  let underway = 0

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // 1. Nobody's word about where a request comes from, but a trusted proxy's.
    const exchange = openExchange(request, response, app.config)
    const { method, path } = exchange
    if (isStopping()) response.setHeader('connection', 'close')
    underway += 1
    response.once('close', () => {
      underway -= 1
    })
    let web: WebRequest | null = null
    try {
      // 2. Whether we are alive: before anything that may be busy or broken.
      if (path === '/healthz') return text(exchange, 200, 'alive\n')
      if (path === '/readyz') {
        const ready = await isReady(app, isStopping)
        return text(exchange, ready ? 200 : 503, ready ? 'ready\n' : 'not ready\n')
      }

      // 3. Limits: what is too much, or not for us, ends here.
      if (!methods.has(method)) return refuse(exchange, 405, 'invalid')
      if (announcesTooMuch(request, bodyLimit(path))) return refuse(exchange, 413, 'too-large')
      const origin = originOf(request.headers.host)
      if (!origin) return refuse(exchange, 421, 'invalid')

      // 4. Files of the build, and small ones that every site has.
      const served = serveAsset(path, request, response, always)
      if (served && (await served)) return
      const known = method === 'GET' ? wellKnown(app, path) : null
      if (known !== null) return text(exchange, 200, known)

      // 5. Nothing may write that does not come from our own pages.
      if (!comesFromUs(method, request.headers, origin)) return refuse(exchange, 403, 'forbidden')

      // 6. Pages that are the same for everybody, as they stand since the last write.
      const pulse = heart.beat()
      const { dataVersion } = pulse instanceof Promise ? await pulse : pulse
      const key = parts.keepsPages ? PageCache.key(exchange) : null
      const found = key && pages.find(key, dataVersion, performance.now(), request.headers)
      if (found) return await sendPage(exchange, found.page, found.isUnchanged)
      const url = publicUrl(origin, exchange)
      if (!url) return refuse(exchange, 400, 'invalid')
      // An old way around a page into one of its loaders; nothing here uses it.
      if (url.searchParams.has('_data')) return refuse(exchange, 404, 'not-found')
      if (underway > mostAtOnce) return refuse(exchange, 503, 'unavailable')

      // 7. Who asks: by token, else by session.
      const cookies = readCookies(request.headers.cookie)
      const who = await identify(exchange)
      if (!who) return refuse(exchange, 401, 'unauthenticated')

      // 8. The page or the act.
      const locale = localeOf(exchange, languageOf(request, who.viewer) ?? cookies.get('locale'))
      const context: RequestContext = {
        app,
        requestId: exchange.id,
        viewer: who.viewer,
        sessionId: who.sessionId,
        locale,
        t: app.words(locale),
        now: app.clock.now(),
        theme: readTheme(cookies),
        formToken: who.holder && makeFormToken(app.secret, who.holder),
        nonce: randomBytes(16).toString('base64'),
        clientAddress: exchange.clientAddress,
      }
      web = toRequest(exchange, url)
      const answer = await parts.render(web.request, { ...context })
      if (web.body?.wasExceeded()) return refuse(exchange, 413, 'too-large')

      // Remix's last word, where even its error page failed: a bare line of text.
      const isBare = answer.headers.get('content-type')?.startsWith('text/plain') ?? !answer.body
      if (answer.status === 500 && isBare) return refuse(exchange, 500, 'defect')

      // 9. What every answer carries, errors too; kept where everybody may have it.
      const headers = dress(answer, who)
      if (!isPage(answer) || method === 'HEAD') {
        return answer.body
          ? await sendStream(response, answer.status, headers, answer.body)
          : send(response, answer.status, headers, '')
      }
      const html = Buffer.from(await answer.arrayBuffer())
      const isForAll =
        key !== null &&
        answer.status === 200 &&
        !headers['set-cookie'] &&
        !String(headers['cache-control']).includes('no-store') &&
        who.viewer === null &&
        !String(headers['content-security-policy']).includes('nonce-') &&
        !(context.formToken && html.includes(context.formToken))
      if (!isForAll) return send(response, answer.status, headers, html)
      const page = pages.keep(key, dataVersion, performance.now(), headers, html)
      return await sendPage(exchange, page, request.headers['if-none-match'] === page.etag)
    } catch (error) {
      if (response.destroyed) return
      if (web?.body?.wasExceeded()) return refuse(exchange, 413, 'too-large')
      const isDown = isUnavailable(error)
      const { stack = String(error) } = error as Error
      app.log[isDown ? 'warn' : 'error']({ requestId: exchange.id, method, stack }, 'no answer')
      return refuse(exchange, isDown ? 503 : 500, isDown ? 'unavailable' : 'defect')
    }
  }

  async function identify({ path, request }: Exchange) {
    if (isBearer(request.headers)) {
      const viewer = await readBearer(app, request.headers.authorization ?? null)
      return viewer === 'invalid' ? null : { viewer, sessionId: null, holder: '', setCookie: [] }
    }
    const cookie = request.headers.cookie ?? null
    const session = await readSession(app, cookie, secure)
    if (session.viewer || !needsVisit(path)) return session
    const visit = ensureVisit(app, cookie, secure)
    return { ...session, ...visit, setCookie: [...session.setCookie, ...visit.setCookie] }
  }

  function dress(
    answer: Response,
    who: { viewer: unknown; setCookie: string[] },
  ): OutgoingHttpHeaders {
    const headers = { ...always, ...plainHeaders(answer.headers) }
    headers['cache-control'] ??= who.viewer ? 'private, no-store' : 'private, no-cache'
    const own = answer.headers.getSetCookie()
    // A route that sets a session's cookie knows better than what the request came with.
    const names = new Set(own.map((cookie) => cookie.split('=')[0]))
    const cookies = who.setCookie.filter((cookie) => !names.has(cookie.split('=')[0]))
    if (own.length + cookies.length > 0) headers['set-cookie'] = [...cookies, ...own]
    return headers
  }

  async function sendPage(
    { request, response }: Exchange,
    page: ReturnType<PageCache['keep']>,
    isUnchanged: boolean,
  ) {
    if (isUnchanged) return void response.writeHead(304, page.headers).end()
    const encoding = chooseEncoding(request.headers['accept-encoding'])
    const { headers, body } = page.made[encoding] ?? (await pages.make(page, encoding))
    response.writeHead(200, headers).end(body)
  }

  function text({ response }: Exchange, status: number, body: string) {
    const type = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
    send(response, status, { ...always, ...type }, body)
  }

  function refuse(exchange: Exchange, status: number, code: FailureCode | 'defect') {
    const { request, response, path, id } = exchange
    if (response.headersSent) return void response.destroy()
    const locale = localeOf(exchange, readCookies(request.headers.cookie).get('locale'))
    const wantsJson =
      path.startsWith('/api/') || /application\/(.*\+)?json/.test(request.headers.accept ?? '')
    const t = app.words(locale)
    const { headers, body } = errorAnswer({ status, code, id, locale, t, wantsJson })
    if (status === 401) headers['www-authenticate'] = 'Bearer'
    // Programs on pages of other sites may read why.
    if (path.startsWith('/api/')) headers['access-control-allow-origin'] = '*'
    // The rest of a body that nobody will read must not keep the connection.
    if (!request.complete) headers.connection = 'close'
    send(response, status, { ...always, ...headers }, body)
  }
}

function localeOf({ path, request }: Exchange, cookie: string | undefined): Locale {
  const first = path.split('/', 2)[1]?.replace(/\.data$/, '')
  if (isLocale(first)) return first
  return negotiateLocale(cookie, request.headers['accept-language'] ?? null)
}

/** A program that does not ask for a language is answered in that of the token's owner. */
function languageOf({ headers }: IncomingMessage, viewer: Person | null): Locale | undefined {
  if (!viewer || viewer.scope === null) return undefined
  const asked = headers['accept-language']
  return asked === undefined || asked === '*' ? viewer.language : undefined
}

/** The same few names come with every request. */
function remembering(find: (host: string | undefined) => string | null) {
  const known = new Map<string | undefined, string | null>()
  return (host: string | undefined): string | null => {
    const before = known.get(host)
    if (before !== undefined) return before
    if (known.size > 100) known.clear()
    const found = find(host)
    known.set(host, found)
    return found
  }
}

const isPage = (answer: Response) =>
  answer.body !== null && (answer.headers.get('content-type') ?? '').startsWith('text/html')
