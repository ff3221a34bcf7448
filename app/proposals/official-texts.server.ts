import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import { renderMarkdown } from '~/ui/markdown.server'

export interface LangText {
  lang: Locale
  html: string
}

/** An official text for one reader: in their language if it has it, then in French and Dutch. */
export function officialTexts(texts: PartialTexts, locale: Locale): LangText[] {
  const first = pickText(texts, locale).lang
  const order = [first, ...(['fr', 'nl'] as const).filter((lang) => lang !== first)]
  return order
    .filter((lang) => texts[lang]?.trim())
    .map((lang) => ({ lang, html: renderMarkdown(texts[lang] ?? '') }))
}
