import type { Call, CallSettings, Direction } from './types'

const settings: CallSettings = {
  quorum: 2,
  consultationDays: 21,
  panelGroups: 2,
  reviewing: 'hidden',
  effectScale: 1,
}

const services: Call = {
  key: 'services',
  standing: false,
  state: 'open',
  title: {
    fr: 'Des services publics numériques à la portée de chacun',
    nl: 'Digitale overheidsdiensten binnen ieders bereik',
    en: 'Digital public services within everyone’s reach',
    de: 'Digitale öffentliche Dienste in Reichweite für alle',
  },
  summary: {
    fr: 'Une démarche en ligne ne vaut que si chacun peut la terminer. Cet appel soutient des solutions qui rendent les services publics plus simples, plus compréhensibles et plus accessibles, à l’écran comme au guichet. Vous pouvez déposer seul ou à plusieurs.',
    nl: 'Een onlinedienst is maar iets waard als iedereen tot het einde geraakt. Deze oproep steunt oplossingen die overheidsdiensten eenvoudiger, begrijpelijker en toegankelijker maken, op het scherm én aan het loket. U kunt alleen of samen indienen.',
    en: 'An online service is only worth something if everyone can finish it. This call supports solutions that make public services simpler, clearer and easier to reach, on the screen and at the desk. You may submit alone or together.',
    de: 'Ein Online-Dienst ist nur dann etwas wert, wenn alle ihn zu Ende bringen können. Dieser Aufruf fördert Lösungen, die öffentliche Dienste einfacher, verständlicher und zugänglicher machen, am Bildschirm wie am Schalter. Sie können allein oder gemeinsam einreichen.',
  },
  conditions: {
    fr: `**Art. 1.** Toute personne et toute organisation active en Région de Bruxelles-Capitale peut déposer une proposition. Chaque proposition vise au moins un indicateur de l’appel.

**Art. 2.** Le subside demandé ne dépasse pas 300 000 €. Le projet dure au plus 24 mois.

**Art. 3.** Ce que le projet produit peut servir à d’autres : logiciels sous licence libre, données ouvertes, sauf les données personnelles.

**Art. 4.** La personne qui ne peut pas ou ne veut pas passer par un écran reçoit le même service au guichet, par téléphone et par courrier. Aucun service financé ne dépend d’une reconnaissance du visage ou des empreintes.

**Art. 5.** L’appel ne paie ni les frais de fonctionnement existants, ni la publicité, ni un achat réservé à un seul fournisseur.

**Art. 6.** L’approbation d’une proposition n’est pas l’attribution d’un marché public.`,
    nl: `**Art. 1.** Elke persoon en elke organisatie die in het Brussels Hoofdstedelijk Gewest actief is, mag een voorstel indienen. Elk voorstel mikt op minstens één indicator van de oproep.

**Art. 2.** De gevraagde subsidie bedraagt ten hoogste 300.000 €. Het project duurt ten hoogste 24 maanden.

**Art. 3.** Wat het project oplevert, kan ook anderen dienen: software onder een vrije licentie, open data, behalve persoonsgegevens.

**Art. 4.** Wie niet via een scherm kan of wil werken, krijgt dezelfde dienst aan het loket, per telefoon en per post. Geen enkele gefinancierde dienst hangt af van gezichtsherkenning of vingerafdrukken.

**Art. 5.** De oproep betaalt geen bestaande werkingskosten, geen reclame en geen aankoop die voor één leverancier is voorbehouden.

**Art. 6.** De goedkeuring van een voorstel is geen gunning van een overheidsopdracht.`,
    en: `**Art. 1.** Every person and every organisation active in the Brussels-Capital Region may submit a proposal. Each proposal aims at one or more indicators of the call.

**Art. 2.** The grant asked is at most 300 000 €. The project lasts at most 24 months.

**Art. 3.** What the project makes can serve others: software under a free licence, open data, personal data excepted.

**Art. 4.** Whoever cannot or does not want to use a screen gets the same service at a desk, by phone and by post. No funded service depends on recognising faces or fingerprints.

**Art. 5.** The call does not pay for existing running costs, for advertising or for a purchase reserved to one supplier.

**Art. 6.** The approval of a proposal is not the award of a public contract.`,
    de: `**Art. 1.** Jede Person und jede Organisation, die in der Region Brüssel-Hauptstadt tätig ist, kann einen Vorschlag einreichen. Jeder Vorschlag zielt auf mindestens einen Indikator des Aufrufs.

**Art. 2.** Der beantragte Zuschuss beträgt höchstens 300.000 €. Das Projekt dauert höchstens 24 Monate.

**Art. 3.** Was das Projekt hervorbringt, kann anderen dienen: Software unter freier Lizenz, offene Daten, ausgenommen personenbezogene Daten.

**Art. 4.** Wer keinen Bildschirm nutzen kann oder will, erhält denselben Dienst am Schalter, am Telefon und per Post. Kein geförderter Dienst hängt von einer Erkennung des Gesichts oder der Fingerabdrücke ab.

**Art. 5.** Der Aufruf bezahlt weder bestehende Betriebskosten noch Werbung noch einen Kauf, der einem einzigen Anbieter vorbehalten ist.

**Art. 6.** Die Annahme eines Vorschlags ist keine Vergabe eines öffentlichen Auftrags.`,
  },
  directions: [
    { key: 'digital-public-services', weight: 0.4 },
    { key: 'digital-inclusion', weight: 0.3 },
    { key: 'human-capital', weight: 0.15 },
    { key: 'pooling', weight: 0.15 },
  ],
  budget: 1_500_000,
  maximumGrant: 300_000,
  by: 'chantal',
  publishes: { at: -60, hour: 9 },
  opens: { at: -52, hour: 9 },
  closes: { at: 11, hour: 18 },
  settings,
}

const sharedStreets: Call = {
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

**Art. 2.** The grant asked is at most 180 000 €. The project lasts at most 24 months.

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
  settings,
}

const skillsAndShops: Call = {
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

**Art. 2.** The grant asked is at most 150 000 €. The project lasts at most 18 months.

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
  settings,
}

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

const ideaBox: Call = {
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
  settings,
}

/** Three calls, one for each moment of a call's life, and the standing idea box. */
export const calls: readonly Call[] = [services, sharedStreets, skillsAndShops, ideaBox]
