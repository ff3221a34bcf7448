import { type Config, isLoopback } from '~/config.server'
import type { Exchange } from './exchange'

/**
 * The address under which the asker reached us, or null where this program does not answer there:
 * on one's own computer any loopback name and port (a forwarded port is still one's own), never a
 * foreign name, which would be somebody's page reaching in through DNS; elsewhere APP_ORIGIN alone.
 */
export function publicOrigin(config: Config, host: string | undefined): string | null {
  if (!config.isLocal) return config.origin
  if (!host) return config.origin
  if (!URL.canParse(`http://${host}`)) return null
  const { hostname, origin } = new URL(`http://${host}`)
  return isLoopback(hostname) ? origin : null
}

/** The whole address, or null where the path is none or is not plain. No address holds a NUL. */
export function publicUrl(origin: string, { path, search }: Exchange): URL | null {
  if (!path.startsWith('/') || /%00/.test(path + search)) return null
  try {
    const url = new URL(origin + path + search)
    // `/en/../api`, `/en\\api` and `/api#x` are another address to whoever reads the URL than to
    // whoever reads the line; limits, cache and guards must mean the same one as the routes.
    return decodeURI(url.pathname) === decodeURI(path) ? url : null
  } catch {
    return null
  }
}
