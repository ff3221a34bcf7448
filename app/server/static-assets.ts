import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { chooseEncoding, type Encoding } from './page-cache'
import { send } from './send'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

interface Asset {
  file: string
  headers: OutgoingHttpHeaders
  isText: boolean
  bodies: Map<Encoding, Buffer>
}

/** Answers a path that is a file of the build, and tells whether it was one. */
export type ServeAsset = (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  headers: OutgoingHttpHeaders,
) => Promise<boolean> | false

/**
 * The files of `folder`, listed once at start: a path that is not in the list reaches no disk.
 * Each is read and compressed at its first use and kept.
 */
export function serveAssets(folder: string): ServeAsset {
  const assets = new Map(listFiles(folder).map((path) => [path, describe(folder, path)]))
  return (path, request, response, headers) => {
    const asset = assets.get(path)
    if (!asset || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    return serve(asset, request, response, headers)
  }
}

async function serve(
  asset: Asset,
  request: IncomingMessage,
  response: ServerResponse,
  headers: OutgoingHttpHeaders,
): Promise<true> {
  const whole = asset.bodies.get('identity') ?? keep(asset, 'identity', readFileSync(asset.file))
  asset.headers.etag ??= `"${createHash('sha256').update(whole).digest('base64url').slice(0, 22)}"`
  if (request.headers['if-none-match'] === asset.headers.etag) {
    response.writeHead(304, { ...headers, ...asset.headers }).end()
    return true
  }
  const encoding = asset.isText ? chooseEncoding(request.headers['accept-encoding']) : 'identity'
  const body = asset.bodies.get(encoding) ?? keep(asset, encoding, await squeeze(whole, encoding))
  const encoded = encoding === 'identity' ? {} : { 'content-encoding': encoding }
  send(response, 200, { ...headers, ...asset.headers, ...encoded }, body)
  return true
}

function keep(asset: Asset, encoding: Encoding, body: Buffer): Buffer {
  asset.bodies.set(encoding, body)
  return body
}

function describe(folder: string, path: string): Asset {
  const type = types[extname(path)] ?? 'application/octet-stream'
  const isHashed = path.startsWith('/assets/')
  return {
    file: join(folder, path),
    isText: /^text|json|xml/.test(type),
    bodies: new Map(),
    headers: {
      'content-type': type,
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      vary: 'Accept-Encoding',
    },
  }
}

function listFiles(folder: string): string[] {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
      .map((path) => (path.startsWith('/') ? path : `/${path}`))
      // Vite's own notes lie in a hidden folder.
      .filter((path) => !path.includes('/.'))
  )
}

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Slower and smaller than for pages: done once a build. */
function squeeze(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') {
    return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  }
  return encoding === 'gzip' ? deflate(body, { level: 9 }) : Promise.resolve(body)
}
