import { isLocale, type Locale } from '~/i18n/locales'

/** This same page, its query kept, in another language; a page outside the languages leads home. */
export function inLanguage(path: string, locale: Locale): string {
  const [, first = '', rest = ''] = /^\/([^/?#]*)(.*)$/.exec(path) ?? []
  return isLocale(first) ? `/${locale}${rest}` : `/${locale}`
}
