import type { Call } from '../types'
import { demoSettings } from './demo-settings'

export const skillsAndShops: Call = {
  key: 'skills-and-shops',
  standing: false,
  state: 'decided',
  title: {
    fr: 'Des quartiers qui apprennent et qui entreprennent',
    nl: 'Wijken die leren en ondernemen',
    en: 'Neighbourhoods that learn and trade',
    de: 'Stadtviertel, die lernen und wirtschaften',
  },
  summary: {
    fr: 'Le numérique s’apprend près de chez soi et se vend au coin de la rue. Cet appel a soutenu des formations de quartier et des outils pour les petits commerces. Toutes les décisions sont publiées avec leurs raisons.',
    nl: 'Digitaal leert u dicht bij huis en verkoopt u om de hoek. Deze oproep steunde opleidingen in de wijk en hulpmiddelen voor kleine handelaars. Alle beslissingen zijn gepubliceerd, met hun motivering.',
    en: 'Digital skills are learnt close to home and put to use in the shop on the corner. This call supported neighbourhood training and tools for small traders. All decisions are published with their reasons.',
    de: 'Digitales lernt man in der Nähe und nutzt es im Laden an der Ecke. Dieser Aufruf förderte Kurse im Viertel und Werkzeuge für kleine Geschäfte. Alle Entscheidungen sind mit ihren Gründen veröffentlicht.',
  },
  conditions: {
    fr: `**Art. 1.** La proposition agit dans au moins un quartier de la Région et vise des adultes, des jeunes de plus de 15 ans ou de petites entreprises.

**Art. 2.** Le subside demandé ne dépasse pas 150 000 €. Le projet dure au plus 18 mois.

**Art. 3.** Les supports de cours et les logiciels produits sont publiés sous licence libre.

**Art. 4.** L’inscription est possible au guichet, par téléphone et par courrier.

**Art. 5.** L’achat de matériel ne dépasse pas un tiers du subside.

**Art. 6.** L’approbation d’une proposition n’est pas l’attribution d’un marché public.`,
    nl: `**Art. 1.** Het voorstel werkt in minstens één wijk van het Gewest en richt zich tot volwassenen, jongeren boven 15 jaar of kleine ondernemingen.

**Art. 2.** De gevraagde subsidie bedraagt ten hoogste 150.000 €. Het project duurt ten hoogste 18 maanden.

**Art. 3.** Lesmateriaal en software die het project oplevert, worden onder een vrije licentie gepubliceerd.

**Art. 4.** Inschrijven kan aan het loket, per telefoon en per post.

**Art. 5.** Materiaal kost ten hoogste een derde van de subsidie.

**Art. 6.** De goedkeuring van een voorstel is geen gunning van een overheidsopdracht.`,
    en: `**Art. 1.** The proposal works in one or more neighbourhoods of the Region and is meant for adults, young people over 15 or small businesses.

**Art. 2.** The grant asked is at most €150,000. The project lasts at most 18 months.

**Art. 3.** Course material and software made by the project are published under a free licence.

**Art. 4.** People can enrol at a desk, by phone and by post.

**Art. 5.** Equipment costs at most a third of the grant.

**Art. 6.** The approval of a proposal is not the award of a public contract.`,
    de: `**Art. 1.** Der Vorschlag wirkt in mindestens einem Viertel der Region und richtet sich an Erwachsene, Jugendliche über 15 Jahre oder kleine Unternehmen.

**Art. 2.** Der beantragte Zuschuss beträgt höchstens 150.000 €. Das Projekt dauert höchstens 18 Monate.

**Art. 3.** Kursmaterial und Software aus dem Projekt werden unter freier Lizenz veröffentlicht.

**Art. 4.** Die Anmeldung ist am Schalter, am Telefon und per Post möglich.

**Art. 5.** Material kostet höchstens ein Drittel des Zuschusses.

**Art. 6.** Die Annahme eines Vorschlags ist keine Vergabe eines öffentlichen Auftrags.`,
  },
  directions: [
    { key: 'human-capital', weight: 0.3 },
    { key: 'digital-technology', weight: 0.3 },
    { key: 'internet-use', weight: 0.2 },
    { key: 'digital-inclusion', weight: 0.2 },
  ],
  budget: 420_000,
  maximumGrant: 150_000,
  by: 'chantal',
  publishes: { at: -150, hour: 9 },
  opens: { at: -140, hour: 9 },
  closes: { at: -92, hour: 18 },
  settings: { ...demoSettings, effectScale: 0.1 },
}
