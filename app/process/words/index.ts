import { de } from './de'
import { en } from './en'
import { fr } from './fr'
import { nl } from './nl'
import { page as pageDe } from './page.de'
import { page as pageEn } from './page.en'
import { page as pageFr } from './page.fr'
import { page as pageNl } from './page.nl'

export const words = {
  fr: { ...fr, ...pageFr },
  nl: { ...nl, ...pageNl },
  en: { ...en, ...pageEn },
  de: { ...de, ...pageDe },
}
