import { de } from './de'
import { desk as deskDe } from './desk.de'
import { desk as deskEn } from './desk.en'
import { desk as deskFr } from './desk.fr'
import { desk as deskNl } from './desk.nl'
import { en } from './en'
import { fr } from './fr'
import { nl } from './nl'

export const words = {
  fr: { ...fr, ...deskFr },
  nl: { ...nl, ...deskNl },
  en: { ...en, ...deskEn },
  de: { ...de, ...deskDe },
}
