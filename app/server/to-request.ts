import { bodyLimit, type LimitedBody, limitedBody } from './body-limit'
import type { Exchange } from './exchange'
import { isSafe } from './origin-guard'

export interface WebRequest {
  request: Request
  body: LimitedBody | null
}

/** Node's request as the web's. Its signal fires when the asker goes away. */
export function toRequest(exchange: Exchange, url: URL): WebRequest {
  const { request, response, method } = exchange
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (name.startsWith(':') || value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one)
  }
  // Remix compares Origin with Host; behind a proxy Host is the inner name.
  headers.set('host', url.host)
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const body = isSafe(method) ? null : limitedBody(request, bodyLimit(exchange.path))
  const init: RequestInit & { duplex?: 'half' } = { method, headers, signal: gone.signal }
  if (body) Object.assign(init, { body: body.stream, duplex: 'half' })
  return { request: new Request(url, init), body }
}
