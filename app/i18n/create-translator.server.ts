import IntlMessageFormat from 'intl-messageformat'
import { type Locale, regional } from './locales'
import type { Translate } from './translate'

/** Every domain's words: noun → language → key → ICU message. */
export type Catalogue = Record<string, Record<Locale, Record<string, string>>>

/**
 * A translator for each language over one catalogue. Messages are parsed at first use and kept.
 * @throws when a key has no message: a forgotten text must not reach a reader.
 */
export function createTranslators(catalogue: Catalogue): (locale: Locale) => Translate {
  const parsed = new Map<string, IntlMessageFormat | string>()

  const message = (locale: Locale, key: string) => {
    const id = `${locale}:${key}`
    const known = parsed.get(id)
    if (known !== undefined) return known
    const dot = key.indexOf('.')
    const source = catalogue[key.slice(0, dot)]?.[locale]?.[key.slice(dot + 1)]
    if (source === undefined) throw new Error(`No words for ${id}`)
    const made =
      source.includes('{') || source.includes("'")
        ? new IntlMessageFormat(source, regional[locale], undefined, { ignoreTag: true })
        : source
    parsed.set(id, made)
    return made
  }

  return (locale) => (key, args) => {
    const found = message(locale, key)
    return typeof found === 'string' ? found : String(found.format(args))
  }
}
