import type { Call } from '../types'
import { demoSettings } from './demo-settings'

export const sharedStreets: Call = {
  key: 'shared-streets',
  standing: false,
  state: 'closed',
  title: {
    fr: 'Rues partagées, données partagées',
    nl: 'Gedeelde straten, gedeelde data',
    en: 'Shared streets, shared data',
    de: 'Geteilte Straßen, geteilte Daten',
  },
  summary: {
    fr: 'Chantiers, livraisons, trottoirs, réseaux : chacun connaît un morceau de la rue, personne ne la voit entière. Cet appel soutient des solutions qui relient plusieurs services et publient ce qu’elles mesurent. Les dépôts sont clos, l’évaluation est en cours.',
    nl: 'Werven, leveringen, stoepen, netten: iedereen kent een stukje van de straat, niemand ziet ze helemaal. Deze oproep steunt oplossingen die verschillende diensten verbinden en publiceren wat ze meten. Indienen kan niet meer, de evaluatie loopt.',
    en: 'Roadworks, deliveries, pavements, networks: everyone knows a piece of the street and nobody sees the whole. This call supports solutions that connect several services and publish what they measure. Submission is closed and evaluation is under way.',
    de: 'Baustellen, Lieferungen, Gehwege, Netze: Alle kennen ein Stück der Straße, niemand sieht sie ganz. Dieser Aufruf fördert Lösungen, die mehrere Dienste verbinden und ihre Messungen veröffentlichen. Die Einreichung ist beendet, die Begutachtung läuft.',
  },
  conditions: {
    fr: `**Art. 1.** La proposition relie au moins deux domaines ou deux administrations et dit qui fait quoi.

**Art. 2.** Le subside demandé ne dépasse pas 180 000 €. Le projet dure au plus 24 mois.

**Art. 3.** Les mesures sont publiées en données ouvertes, dans un format documenté. Aucune image de personne n’est conservée.

**Art. 4.** L’information utile aux habitants existe aussi sans écran : affichage, téléphone ou courrier.

**Art. 5.** Les travaux de voirie eux-mêmes ne sont pas financés.

**Art. 6.** L’approbation d’une proposition n’est pas l’attribution d’un marché public.`,
    nl: `**Art. 1.** Het voorstel verbindt minstens twee domeinen of twee besturen en zegt wie wat doet.

**Art. 2.** De gevraagde subsidie bedraagt ten hoogste 180.000 €. Het project duurt ten hoogste 24 maanden.

**Art. 3.** De metingen worden gepubliceerd als open data, in een gedocumenteerd formaat. Beelden van personen worden niet bewaard.

**Art. 4.** Nuttige informatie voor bewoners bestaat ook zonder scherm: affiche, telefoon of post.

**Art. 5.** De wegenwerken zelf worden niet gefinancierd.

**Art. 6.** De goedkeuring van een voorstel is geen gunning van een overheidsopdracht.`,
    en: `**Art. 1.** The proposal connects two or more domains or administrations and says who does what.

**Art. 2.** The grant asked is at most €180,000. The project lasts at most 24 months.

**Art. 3.** Measurements are published as open data in a documented format. No picture of a person is kept.

**Art. 4.** What residents need to know also exists without a screen: on paper in the street, by phone or by post.

**Art. 5.** The roadworks themselves are not funded.

**Art. 6.** The approval of a proposal is not the award of a public contract.`,
    de: `**Art. 1.** Der Vorschlag verbindet mindestens zwei Bereiche oder zwei Verwaltungen und sagt, wer was tut.

**Art. 2.** Der beantragte Zuschuss beträgt höchstens 180.000 €. Das Projekt dauert höchstens 24 Monate.

**Art. 3.** Messungen werden als offene Daten in einem dokumentierten Format veröffentlicht. Bilder von Personen werden nicht aufbewahrt.

**Art. 4.** Was die Einwohner wissen müssen, gibt es auch ohne Bildschirm: als Aushang, am Telefon oder per Post.

**Art. 5.** Die Straßenarbeiten selbst werden nicht gefördert.

**Art. 6.** Die Annahme eines Vorschlags ist keine Vergabe eines öffentlichen Auftrags.`,
  },
  directions: [
    { key: 'transversality', weight: 0.35 },
    { key: 'connectivity', weight: 0.25 },
    { key: 'pooling', weight: 0.2 },
    { key: 'european-integration', weight: 0.2 },
  ],
  budget: 900_000,
  maximumGrant: 180_000,
  by: 'chantal',
  publishes: { at: -104, hour: 9 },
  opens: { at: -95, hour: 9 },
  closes: { at: -40, hour: 18 },
  settings: { ...demoSettings, effectScale: 0.2 },
}
