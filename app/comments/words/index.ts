import { de } from './de'
import { debate as debateDe } from './debate.de'
import { debate as debateEn } from './debate.en'
import { debate as debateFr } from './debate.fr'
import { debate as debateNl } from './debate.nl'
import { en } from './en'
import { fr } from './fr'
import { nl } from './nl'

export const words = {
  fr: { ...fr, ...debateFr },
  nl: { ...nl, ...debateNl },
  en: { ...en, ...debateEn },
  de: { ...de, ...debateDe },
}
