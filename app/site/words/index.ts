import { de } from './de'
import { en } from './en'
import { fr } from './fr'
import { home as homeDe } from './home.de'
import { home as homeEn } from './home.en'
import { home as homeFr } from './home.fr'
import { home as homeNl } from './home.nl'
import { nl } from './nl'
import { statements as statementsDe } from './statements.de'
import { statements as statementsEn } from './statements.en'
import { statements as statementsFr } from './statements.fr'
import { statements as statementsNl } from './statements.nl'

export const words = {
  fr: { ...fr, ...homeFr, ...statementsFr },
  nl: { ...nl, ...homeNl, ...statementsNl },
  en: { ...en, ...homeEn, ...statementsEn },
  de: { ...de, ...homeDe, ...statementsDe },
}
