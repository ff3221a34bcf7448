import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Theme, themes } from '~/context.server'
import { isLocale } from '~/i18n/locales'
import { visitCookieName } from '~/identity/cookies.server'
import type { Exchange } from './exchange'
import { readCookies } from './read-cookies'

/** Pages name days, not minutes, so a page may be this old, in ms. */
const longestAge = 60_000
/** Pages before compression, in bytes (compressed copies add a third); the oldest go first. */
const room = 32 * 1024 * 1024

/** Parameters that public pages read; an address with another one is not kept. */
const knownParameters = new Set([
  ...['q', 'direction', 'state', 'group', 'municipality', 'indicator', 'call', 'sort', 'after'],
  ...['before', 'view', 'proposal', 'edition', 'section', 'stance', 'year', 'page', 'tab'],
])

/** Cookies that do not change who one is. Any other cookie may, so its bearer gets a fresh page. */
const harmlessCookies = new Set(['theme', 'locale', visitCookieName(true), visitCookieName(false)])

export type Encoding = 'br' | 'gzip' | 'identity'

/** Ready to send. Headers as a flat list of names and values, which Node writes fastest. */
interface Made {
  headers: string[]
  body: Buffer
}

interface Page {
  html: Buffer
  etag: string
  headers: OutgoingHttpHeaders
  madeAt: number
  made: Partial<Record<Encoding, Made>>
}

export interface Found {
  page: Page
  isUnchanged: boolean
}

/**
 * Whole pages for people who are not signed in, as they were made for the newest data version.
 * The key is all that such a page can depend on: address, known parameters and theme (the language
 * is in the address). Nothing that names a session, a token or a nonce is ever kept.
 */
export class PageCache {
  #pages = new Map<string, Page>()
  #version = -1
  #size = 0

  /** Null where the answer could depend on who asks. */
  static key({ method, path, search, request }: Exchange): string | null {
    if (method !== 'GET' || !isLocale(path.slice(1, 3)) || (path.length > 3 && path[3] !== '/')) {
      return null
    }
    const { cookie, authorization } = request.headers
    if (authorization !== undefined) return null
    let theme: Theme = 'auto'
    if (cookie !== undefined) {
      const cookies = readCookies(cookie)
      for (const name of cookies.keys()) if (!harmlessCookies.has(name)) return null
      theme = readTheme(cookies)
    }
    if (search !== '') {
      for (const name of new URLSearchParams(search).keys()) {
        if (!knownParameters.has(name)) return null
      }
    }
    return `${theme} ${path}${search}`
  }

  find(key: string, version: number, now: number, headers: IncomingHttpHeaders): Found | null {
    if (version !== this.#version) this.#forget(version)
    const page = this.#pages.get(key)
    if (!page) return null
    if (now - page.madeAt > longestAge) {
      this.#drop(key, page)
      return null
    }
    const asked = headers['if-none-match']
    return { page, isUnchanged: asked?.split(', ').includes(page.etag) ?? false }
  }

  /**
   * Keeps a page that was begun at `version`.
   * @param html must not hold anything made for one visitor
   */
  keep(
    key: string,
    version: number,
    now: number,
    headers: OutgoingHttpHeaders,
    html: Buffer,
  ): Page {
    const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
    const page: Page = {
      html,
      etag,
      madeAt: now,
      made: {},
      headers: {
        ...headers,
        etag,
        'cache-control': 'private, no-cache',
        vary: 'Accept-Encoding, Cookie',
      },
    }
    if (version !== this.#version) return page
    const before = this.#pages.get(key)
    if (before) this.#drop(key, before)
    this.#pages.set(key, page)
    this.#size += html.length
    for (const [old, oldest] of this.#pages) {
      if (this.#size <= room) break
      this.#drop(old, oldest)
    }
    return page
  }

  /** The page in one encoding, compressed once. */
  async make(page: Page, encoding: Encoding): Promise<Made> {
    const body = await compress(page.html, encoding)
    const headers: OutgoingHttpHeaders = { ...page.headers, 'content-length': body.length }
    if (encoding !== 'identity') headers['content-encoding'] = encoding
    const made = { headers: Object.entries(headers).flatMap(([k, v]) => [k, String(v)]), body }
    page.made[encoding] = made
    return made
  }

  #drop(key: string, page: Page) {
    this.#pages.delete(key)
    this.#size -= page.html.length
  }

  #forget(version: number) {
    this.#pages.clear()
    this.#size = 0
    this.#version = version
  }
}

export const readTheme = (cookies: Map<string, string>): Theme =>
  themes.find((theme) => theme === cookies.get('theme')) ?? 'auto'

export function chooseEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted)) return 'br'
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted) ? 'gzip' : 'identity'
}

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    }
    return brotli(body, { params })
  }
  return encoding === 'gzip' ? deflate(body, { level: 6 }) : Promise.resolve(body)
}
