import type { Call, Direction } from '../types'
import { demoSettings } from './demo-settings'

const everyDirection: readonly Direction[] = [
  'connectivity',
  'human-capital',
  'internet-use',
  'digital-technology',
  'digital-public-services',
  'transversality',
  'pooling',
  'digital-inclusion',
  'european-integration',
]

export const ideaBox: Call = {
  key: 'idea-box',
  standing: true,
  state: 'open',
  title: {
    fr: 'Boîte à idées ouverte',
    nl: 'Open ideeënbus',
    en: 'Open idea box',
    de: 'Offener Ideenkasten',
  },
  summary: {
    fr: 'Vous avez une idée qui n’entre dans aucun appel ? Déposez-la ici quand vous voulez. La boîte ne donne pas de subside : une idée approuvée est recommandée aux services qui peuvent la réaliser, et le public suit ce qu’ils en font.',
    nl: 'Hebt u een idee dat in geen enkele oproep past? Dien het hier in wanneer u wilt. De bus geeft geen subsidie: een goedgekeurd idee wordt aanbevolen aan de diensten die het kunnen uitvoeren, en iedereen kan volgen wat zij ermee doen.',
    en: 'You have an idea that fits no call? Submit it here at any time. The box gives no grants: an approved idea is recommended to the services that can carry it out, and the public follows what they do with it.',
    de: 'Sie haben eine Idee, die zu keinem Aufruf passt? Reichen Sie sie hier ein, wann immer Sie wollen. Der Kasten vergibt kein Geld: Eine angenommene Idee wird den Stellen empfohlen, die sie umsetzen können, und alle können verfolgen, was daraus wird.',
  },
  conditions: {
    fr: `**Art. 1.** Toute personne et toute organisation peut déposer une idée, à tout moment.

**Art. 2.** La boîte ne donne pas de subside. Le budget indiqué est une estimation pour le service qui réaliserait l’idée.

**Art. 3.** L’idée concerne le territoire de la Région et vise au moins un indicateur.

**Art. 4.** L’approbation est une recommandation publique et motivée. Elle n’est pas l’attribution d’un marché public.`,
    nl: `**Art. 1.** Elke persoon en elke organisatie mag op elk moment een idee indienen.

**Art. 2.** De bus geeft geen subsidie. Het opgegeven budget is een raming voor de dienst die het idee zou uitvoeren.

**Art. 3.** Het idee gaat over het grondgebied van het Gewest en mikt op minstens één indicator.

**Art. 4.** De goedkeuring is een openbare en gemotiveerde aanbeveling. Ze is geen gunning van een overheidsopdracht.`,
    en: `**Art. 1.** Every person and every organisation may submit an idea at any time.

**Art. 2.** The box gives no grants. The budget stated is an estimate for the service that would carry out the idea.

**Art. 3.** The idea concerns the territory of the Region and aims at one or more indicators.

**Art. 4.** Approval is a public recommendation with its reasons. It is not the award of a public contract.`,
    de: `**Art. 1.** Jede Person und jede Organisation kann jederzeit eine Idee einreichen.

**Art. 2.** Der Kasten vergibt kein Geld. Das genannte Budget ist eine Schätzung für die Stelle, die die Idee umsetzen würde.

**Art. 3.** Die Idee betrifft das Gebiet der Region und zielt auf mindestens einen Indikator.

**Art. 4.** Die Annahme ist eine öffentliche, begründete Empfehlung. Sie ist keine Vergabe eines öffentlichen Auftrags.`,
  },
  directions: everyDirection.map((key, place) => ({ key, weight: place === 0 ? 0.12 : 0.11 })),
  budget: null,
  maximumGrant: null,
  by: 'chantal',
  publishes: { at: -400, hour: 9 },
  opens: { at: -400, hour: 10 },
  closes: null,
  settings: { ...demoSettings, effectScale: 0.1 },
}
