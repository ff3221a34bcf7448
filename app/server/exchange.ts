import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Config } from '~/config.server'
import { plainAddress } from '~/http/peers'

/** One question and its answer, as the steps before Remix see them. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  /** Under which a defect is logged; also in the answer. */
  id: string
  method: string
  /** Path as sent, without the query. */
  path: string
  /** `?…` as sent, or ''. */
  search: string
  /** Who asks, as far as trusted proxies tell. */
  clientAddress: string
}

export function openExchange(
  request: IncomingMessage,
  response: ServerResponse,
  config: Config,
): Exchange {
  const target = request.url ?? '/'
  const mark = target.indexOf('?')
  const clientAddress = findClientAddress(request, config)
  // Nobody else's word about host, protocol or address goes further than this line.
  for (const name of forwarded) if (name in request.headers) delete request.headers[name]
  return {
    request,
    response,
    id: crypto.randomUUID(),
    method: request.method ?? 'GET',
    path: mark < 0 ? target : target.slice(0, mark),
    search: mark < 0 ? '' : target.slice(mark),
    clientAddress,
  }
}

const forwarded = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
] as const

/** Walks from our own peer outwards as long as each hop is a proxy of ours. */
function findClientAddress(request: IncomingMessage, config: Config): string {
  const peer = plainAddress(request.socket.remoteAddress ?? '')
  const header = request.headers['x-forwarded-for']
  if (!header || !config.trustProxy(peer)) return peer
  const hops = String(header)
    .split(',')
    .map((hop) => plainAddress(hop.trim()))
    .filter(Boolean)
  // Where everybody is trusted, only the hop that our own peer added is known to be true.
  if (config.trustProxy('192.0.2.0')) return hops.at(-1) ?? peer
  return hops.findLast((hop) => !config.trustProxy(hop)) ?? hops[0] ?? peer
}
