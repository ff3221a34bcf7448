export const locales = ['fr', 'nl', 'en', 'de'] as const
export type Locale = (typeof locales)[number]

/** The two languages in which the Region's official texts must be complete and equal. */
export const officialLocales = ['fr', 'nl'] as const
export type OfficialLocale = (typeof officialLocales)[number]

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && (locales as readonly string[]).includes(value)

/** Each language's name, written in that language. */
export const localeNames: Record<Locale, string> = {
  fr: 'Français',
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
}

/** Numbers and dates as people in Brussels write them. */
export const regional: Record<Locale, string> = {
  fr: 'fr-BE',
  nl: 'nl-BE',
  en: 'en-GB',
  de: 'de-BE',
}
