import { de } from './de'
import { en } from './en'
import { fr } from './fr'
import { home as homeDe } from './home.de'
import { home as homeEn } from './home.en'
import { home as homeFr } from './home.fr'
import { home as homeNl } from './home.nl'
import { nl } from './nl'

export const words = {
  fr: { ...fr, ...homeFr },
  nl: { ...nl, ...homeNl },
  en: { ...en, ...homeEn },
  de: { ...de, ...homeDe },
}
