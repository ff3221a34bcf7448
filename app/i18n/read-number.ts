import type { Locale } from './locales'

/** Every space people meet in numbers, apostrophes of Swiss habit, and the signs that units are. */
const ignored = /[\s\u00a0\u202f\u2009'’%€]/g

/**
 * A number as people write it: `1 234,5`, `1.234,5`, `1,234.5` and `1234.5` are all the same. One
 * sign followed by exactly three digits (`1.234`) may be either; there the habit of the page's
 * language decides, and a leading zero (`0,125`) shows that it is the decimal sign.
 * @returns null where it is no number
 */
export function readNumber(text: string, locale: Locale): number | null {
  const plain = text.replace(ignored, '').replace(/[−–]/g, '-')
  const [, sign = '', figures = ''] = /^([+-]?)([\d.,]+)$/.exec(plain) ?? []
  const unsigned = unsignedOf(figures, locale)
  if (unsigned === null) return null
  const value = Number(unsigned)
  return Number.isFinite(value) ? (sign === '-' && value !== 0 ? -value : value) : null
}

/** Whole euros. A sign before three digits is never a decimal sign here; cents must be zero. */
export function readMoney(text: string): number | null {
  const plain = text.replace(ignored, '').replace(/[.,](?:00?|-)$/, '')
  if (!/^(?:\d+|\d{1,3}(?:[.,]\d{3})+)$/.test(plain)) return null
  const value = Number(plain.replace(/[.,]/g, ''))
  return Number.isSafeInteger(value) ? value : null
}

function unsignedOf(figures: string, locale: Locale): string | null {
  const signs = figures.match(/[.,]/g) ?? []
  const [first] = signs
  if (!first) return /^\d+$/.test(figures) ? figures : null
  const last = signs.at(-1)
  if (first !== last) {
    // Two kinds of sign: the last one is the decimal sign, and it stands once.
    if (signs.filter((each) => each === last).length > 1) return null
    const [whole = '', part = ''] = figures.split(last ?? '')
    return isGrouped(whole, first) && part !== '' ? `${whole.replaceAll(first, '')}.${part}` : null
  }
  if (signs.length > 1) return isGrouped(figures, first) ? figures.replaceAll(first, '') : null
  const [whole = '', part = ''] = figures.split(first)
  if (part === '' && whole === '') return null
  const isEither = isGrouped(figures, first) && !whole.startsWith('0')
  return isEither && first === groupSign(locale) ? `${whole}${part}` : `${whole || 0}.${part || 0}`
}

const isGrouped = (whole: string, sign: string): boolean => {
  const [first = '', ...rest] = whole.split(sign)
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group))
}

const groupSign = (locale: Locale): string => (locale === 'en' ? ',' : '.')
