import { type Locale, regional } from './locales'

const zone = 'Europe/Brussels'
/** U+202F is nearly invisible in our text face, so a plain no-break space is written. */
const plain = (text: string) => text.replace(/[\u202f\u2009]/g, '\u00a0')

const numbers = new Map<string, Intl.NumberFormat>()
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options)
  const known = numbers.get(key) ?? new Intl.NumberFormat(regional[locale], options)
  numbers.set(key, known)
  return known
}

const dates = new Map<string, Intl.DateTimeFormat>()
function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const known =
    dates.get(key) ?? new Intl.DateTimeFormat(regional[locale], { timeZone: zone, ...options })
  dates.set(key, known)
  return known
}

export function formatNumber(locale: Locale, value: number, digits = 1): string {
  return plain(numberFormat(locale, { maximumFractionDigits: digits }).format(value))
}

/** Whole euros: `120 000 €`. */
export function formatMoney(locale: Locale, euros: number): string {
  return plain(
    numberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(
      euros,
    ),
  )
}

/** A value with its unit; percent signs and units keep a no-break space except in English percent. */
export function formatValue(locale: Locale, value: number, unit: string, digits = 1): string {
  const number = formatNumber(locale, value, digits)
  if (!unit) return number
  return unit === '%' && locale === 'en' ? `${number}%` : `${number}\u00a0${unit}`
}

/** `12 Oct`, with the year where it is not this one. */
export function formatDay(locale: Locale, at: number, now: number): string {
  const sameYear = yearInBrussels(at) === yearInBrussels(now)
  return plain(
    dateFormat(locale, {
      day: 'numeric',
      month: 'short',
      ...(sameYear ? {} : { year: 'numeric' }),
    }).format(at),
  )
}

/** `Friday 18 December 2026`. */
export function formatLongDate(locale: Locale, at: number): string {
  return plain(
    dateFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
      at,
    ),
  )
}

/** `18 December 2026, 18:00`, Brussels time. */
export function formatDateTime(locale: Locale, at: number): string {
  return plain(
    dateFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }).format(at),
  )
}

/** `14:32`, Brussels time. */
export function formatTime(locale: Locale, at: number): string {
  return plain(dateFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at))
}

/** Making one costs 3 ms, using it 1 µs. */
const isoDays = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })

/** `Friday 18 December at 18:00`, Brussels time, with the year where it is not this one. */
export function formatMoment(locale: Locale, at: number, now: number): string {
  const sameYear = yearInBrussels(at) === yearInBrussels(now)
  return plain(
    dateFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(sameYear ? {} : { year: 'numeric' }),
      hour: '2-digit',
      minute: '2-digit',
    }).format(at),
  )
}

/** `December 2026`, or its first letter where a drawing has no room. */
export function formatMonth(locale: Locale, at: number, width: 'narrow' | 'long'): string {
  return width === 'narrow'
    ? dateFormat(locale, { month: 'narrow' }).format(at)
    : plain(dateFormat(locale, { month: 'long', year: 'numeric' }).format(at))
}

/** `2026-12-18` in Brussels, for date fields and addresses. */
export function isoDay(at: number): string {
  return isoDays.format(at)
}

export const yearInBrussels = (at: number): number => Number(isoDay(at).slice(0, 4))

/** Whole calendar days in Brussels from `from` to `to`; negative when `to` lies before. */
export function calendarDaysBetween(from: number, to: number): number {
  return Math.round((Date.parse(isoDay(to)) - Date.parse(isoDay(from))) / 86_400_000)
}

/**
 * How a list of `count` things is written: "0, 1 and 2" as places and the words between them, for
 * things that are more than text.
 */
export function listParts(locale: Locale, count: number): ({ place: number } | string)[] {
  const places = Array.from({ length: count }, (_, place) => String(place))
  return new Intl.ListFormat(regional[locale], { type: 'conjunction' })
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? { place: Number(value) } : plain(value)))
}

const collators = new Map<Locale, Intl.Collator>()
/** The order of the alphabet in a language; made once, for making one costs more than sorting. */
export function collatorOf(locale: Locale): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(regional[locale])
  collators.set(locale, known)
  return known
}
