import { match } from '@formatjs/intl-localematcher'
import { isLocale, type Locale, locales } from './locales'

/** The language for a visitor who has not chosen one: the cookie, then what the browser asks for. */
export function negotiateLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(cookie)) return cookie
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';')
      const q = params.find((param) => param.trim().startsWith('q='))
      return { tag: tag.trim(), q: q ? Number(q.trim().slice(2)) : 1 }
    })
    // The matcher throws on `*` and on malformed tags.
    .filter(({ tag, q }) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) && q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ tag }) => tag)
  if (wanted.length === 0) return 'fr'
  return match(wanted, locales, 'fr') as Locale
}
