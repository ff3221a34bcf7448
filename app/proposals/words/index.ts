import { de } from './de'
import { en } from './en'
import { fr } from './fr'
import { nl } from './nl'
import { register as registerDe } from './register.de'
import { register as registerEn } from './register.en'
import { register as registerFr } from './register.fr'
import { register as registerNl } from './register.nl'
import { writing as writingDe } from './writing.de'
import { writing as writingEn } from './writing.en'
import { writing as writingFr } from './writing.fr'
import { writing as writingNl } from './writing.nl'

export const words = {
  fr: { ...fr, ...registerFr, ...writingFr },
  nl: { ...nl, ...registerNl, ...writingNl },
  en: { ...en, ...registerEn, ...writingEn },
  de: { ...de, ...registerDe, ...writingDe },
}
