import { de } from './de'
import { desk as deskDe } from './desk.de'
import { desk as deskEn } from './desk.en'
import { desk as deskFr } from './desk.fr'
import { desk as deskNl } from './desk.nl'
import { en } from './en'
import { fr } from './fr'
import { nl } from './nl'
import { page as pageDe } from './page.de'
import { page as pageEn } from './page.en'
import { page as pageFr } from './page.fr'
import { page as pageNl } from './page.nl'

export const words = {
  fr: { ...fr, ...deskFr, ...pageFr },
  nl: { ...nl, ...deskNl, ...pageNl },
  en: { ...en, ...deskEn, ...pageEn },
  de: { ...de, ...deskDe, ...pageDe },
}
