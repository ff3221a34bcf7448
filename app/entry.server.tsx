import { PassThrough } from 'node:stream'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { isUnavailable } from '#db/errors'
import { type Speech, SpeechProvider, utterance } from '~/i18n/context'
import type { Handle } from './root'

/** Pages without script are made in one piece; pages that hydrate need React's stream. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> | Response {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const { locale, now, nonce } = context
  if (!hydrates(remix)) {
    headers.set('Content-Security-Policy', policy("script-src 'none'"))
    const speech: Speech = { locale, now, nonce: '', t: context.t }
    const html = renderToString(
      <SpeechProvider speech={speech}>
        <RemixServer context={remix} url={request.url} />
      </SpeechProvider>,
    )
    return new Response(`<!doctype html>${html}`, { status, headers })
  }

  headers.set(
    'Content-Security-Policy',
    policy(`script-src 'nonce-${nonce}' 'strict-dynamic'`, "connect-src 'self'"),
  )
  const said: Record<string, string> = {}
  const t: Speech['t'] = (key, args) => {
    const words = context.t(key, args)
    said[utterance(key, args)] = words
    return words
  }
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(
      <SpeechProvider speech={{ locale, now, nonce, t, said }}>
        <RemixServer context={remix} url={request.url} nonce={nonce} />
      </SpeechProvider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough()
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
          pipe(body)
        },
        onShellError: reject,
      },
    )
  })
}

function hydrates(remix: EntryContext): boolean {
  return remix.staticHandlerContext.matches.some((match) => {
    const handle = remix.routeModules[match.route.id]?.handle as Handle | undefined
    return handle?.script === 'hydrate'
  })
}

/** Vite serves styles inline and talks over a socket while developing; nowhere else. */
function policy(...more: string[]): string {
  const isDev = import.meta.env.DEV
  return [
    "default-src 'none'",
    `style-src 'self'${isDev ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...more,
  ].join('; ')
}

/** Logs a defect once; the page shows its number and nothing else. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return
  // Thrown on, past Remix: the server answers 503 and says when to come back.
  if (isUnavailable(error)) throw error
  const { app, requestId } = context
  const stack = error instanceof Error ? error.stack : String(error)
  app.log.error({ requestId, method: request.method, stack }, 'a request failed')
}
