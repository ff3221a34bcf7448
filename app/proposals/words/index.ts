import { act as actDe } from './act.de'
import { act as actEn } from './act.en'
import { act as actFr } from './act.fr'
import { act as actNl } from './act.nl'
import { de } from './de'
import { did as didDe } from './did.de'
import { did as didEn } from './did.en'
import { did as didFr } from './did.fr'
import { did as didNl } from './did.nl'
import { en } from './en'
import { fr } from './fr'
import { nl } from './nl'
import { page as pageDe } from './page.de'
import { page as pageEn } from './page.en'
import { page as pageFr } from './page.fr'
import { page as pageNl } from './page.nl'
import { register as registerDe } from './register.de'
import { register as registerEn } from './register.en'
import { register as registerFr } from './register.fr'
import { register as registerNl } from './register.nl'
import { triage as triageDe } from './triage.de'
import { triage as triageEn } from './triage.en'
import { triage as triageFr } from './triage.fr'
import { triage as triageNl } from './triage.nl'
import { writing as writingDe } from './writing.de'
import { writing as writingEn } from './writing.en'
import { writing as writingFr } from './writing.fr'
import { writing as writingNl } from './writing.nl'

export const words = {
  fr: { ...fr, ...actFr, ...didFr, ...pageFr, ...registerFr, ...triageFr, ...writingFr },
  nl: { ...nl, ...actNl, ...didNl, ...pageNl, ...registerNl, ...triageNl, ...writingNl },
  en: { ...en, ...actEn, ...didEn, ...pageEn, ...registerEn, ...triageEn, ...writingEn },
  de: { ...de, ...actDe, ...didDe, ...pageDe, ...registerDe, ...triageDe, ...writingDe },
}
