import { type Locale, locales } from './locales'

/** One text of the reference data in every language. */
export type Texts = Record<Locale, string>

/** A text that may still lack languages (a call in preparation, reasons of a decision). */
export type PartialTexts = Partial<Record<Locale, string>>

/**
 * The text in the reader's language or, where it is missing, in the first language that has it.
 * `lang` says which language the text really is in, for the `lang` attribute.
 */
export function pickText(texts: PartialTexts, locale: Locale): { text: string; lang: Locale } {
  const lang = [locale, ...locales].find((candidate) => texts[candidate]?.trim()) ?? locale
  return { text: texts[lang] ?? '', lang }
}
