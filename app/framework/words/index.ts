import { de } from './de'
import { en } from './en'
import { fr } from './fr'
import { nl } from './nl'
import { pages as pagesDe } from './pages.de'
import { pages as pagesEn } from './pages.en'
import { pages as pagesFr } from './pages.fr'
import { pages as pagesNl } from './pages.nl'

export const words = {
  fr: { ...fr, ...pagesFr },
  nl: { ...nl, ...pagesNl },
  en: { ...en, ...pagesEn },
  de: { ...de, ...pagesDe },
}
