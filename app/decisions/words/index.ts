import { desk as deskDe } from './desk.de'
import { desk as deskEn } from './desk.en'
import { desk as deskFr } from './desk.fr'
import { desk as deskNl } from './desk.nl'

export const words = {
  fr: { ...deskFr },
  nl: { ...deskNl },
  en: { ...deskEn },
  de: { ...deskDe },
}
