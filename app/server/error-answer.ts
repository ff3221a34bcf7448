import type { OutgoingHttpHeaders } from 'node:http'
import type { Locale } from '~/i18n/locales'
import type { Translate } from '~/i18n/translate'
import type { FailureCode } from '~/kernel/result'

export interface ErrorAnswer {
  status: number
  code: FailureCode | 'defect'
  id: string
  locale: Locale
  t: Translate
  /** Whether a program asked. */
  wantsJson: boolean
}

/** A refusal made before Remix, or instead of it: a small page, or a problem (RFC 9457). */
export function errorAnswer({ status, code, id, locale, t, wantsJson }: ErrorAnswer): {
  headers: OutgoingHttpHeaders
  body: string
} {
  const title = t(`http.error.${code}`)
  const detail = t(`http.error.${code}.body`, { id })
  const headers: OutgoingHttpHeaders = { 'cache-control': 'no-store', 'content-language': locale }
  if (status === 503 || status === 429) headers['retry-after'] = '5'
  if (wantsJson) {
    headers['content-type'] = 'application/problem+json'
    const body = JSON.stringify({ type: 'about:blank', title, status, detail, code, request: id })
    return { headers, body }
  }
  headers['content-type'] = 'text/html; charset=utf-8'
  const body = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><title>${escapeHtml(title)} · Helicity</title></head><body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(detail)}</p><p><a href="/${locale}">${escapeHtml(t('http.error.home'))}</a></p></main></body></html>`
  return { headers, body }
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
