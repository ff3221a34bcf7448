import type { Proposal } from '../types'

export const glasvezelAlsDeStoepOpenLigt: Proposal = {
  key: 'glasvezel-als-de-stoep-open-ligt',
  call: 'shared-streets',
  language: 'nl',
  lead: 'pieter',
  state: 'evaluation',
  title: 'Leg een lege buis voor glasvezel wanneer de stoep toch open ligt',
  summary:
    'In mijn straat is het voetpad in vijf jaar drie keer opengebroken. Een lege buis meeleggen kost dan bijna niets, later kost ze een nieuwe werf. Wij willen per straat zien wie wanneer opengraaft, en afspreken dat er dan een buis in gaat die elke operator mag huren.',
  problem: `Ik woon naast het Elisabethpark in Koekelberg. Eerst kwam het water, dan het gas, dan de riool. Drie keer een loopplank voor de deur, drie keer dezelfde tegels. Glasvezel hebben we nog altijd niet. De operator antwoordde mij dat graven in onze smalle straten te duur is.

Volgens de cijfers die u zelf publiceert, heeft 35,5 % van de Belgische gezinnen glasvezel, het laagste van Europa. Het duurste stuk is niet de vezel. Het is de straat openen en weer sluiten: volgens de twee aannemers die ik sprak zo’n zeventig procent van de kost.

De werven worden wel gemeld, maar alleen aan wie ernaar vraagt, en meestal als alles al beslist is.`,
  solution: `Eén: een kaart met alle geplande stoepwerken, achttien maanden vooruit, uit de meldingen die er nu al zijn. Twee: een modelafspraak tussen gemeente en nutsbedrijf. Wie graaft, legt een lege buis van 40 millimeter mee en krijgt daarvoor een vaste prijs per meter. Drie: een register van lege buizen, zodat elke operator tegen hetzelfde tarief kan huren.

We proberen het uit op twaalf werven in Koekelberg, Jette en Ganshoren, samen goed voor zes kilometer. Het register is open. De huur betaalt de volgende meters.

Een buurtgroep van bewoners loopt mee: wij kennen de kelders, de bomen en de mensen die niet tegen het lawaai kunnen.`,
  directions: ['connectivity', 'transversality'],
  municipalities: ['21011', '21010', '21008'],
  budget: {
    amount: 172_000,
    months: 22,
    lines: [
      { label: 'Zes kilometer lege buis, meerkost', amount: 96_000 },
      { label: 'Kaart van werven en register', amount: 44_000 },
      { label: 'Juridisch model en tarief', amount: 20_000 },
      { label: 'Buurtgroep en bewonersinfo op papier', amount: 12_000 },
    ],
  },
  targets: [
    {
      indicator: 'CON-FTTP',
      low: 37,
      likely: 40,
      high: 44,
      inYears: 4,
      share: 0.08,
      evidence:
        'Zes kilometer in twaalf straten bereikt ongeveer 2.900 gezinnen; twee aannemers gaven een prijs per meter.',
    },
    {
      indicator: 'TRA-DATA',
      low: 1,
      likely: 2,
      high: 3,
      inYears: 2,
      share: 0.08,
      evidence:
        'De wervenkaart en het buizenregister. Vandaag nul van beide, eigen navraag bij drie gemeenten.',
    },
  ],
  risks:
    'Misschien wil geen enkele operator huren. Daarom vragen we vóór de eerste meter een schriftelijke intentie van minstens één operator. Zonder die brief leggen we alleen de buis waar de meerkost onder 12 euro per meter blijft.',
  conditions: {
    transversality: 'Wegen, telecom, water en bewoners plannen samen.',
    pooling: 'Eén register van lege buizen voor drie gemeenten, vrij uit te breiden.',
    inclusion: 'Bewonersinfo op papier in elke bus, en een nummer voor wie hinder heeft.',
    european: 'De Europese gigabitverordening vraagt precies dit soort samenwerking bij werken.',
  },
  partners: [],
  story: {
    begins: { at: -60 },
    steps: [
      { at: -42, hour: 10, by: 'pieter', event: 'submit' },
      { at: -35, hour: 12, by: 'chantal', event: 'admit' },
      { at: -10, hour: 9, by: 'clock', event: 'close-consultation' },
      { at: -9, hour: 11, by: 'chantal', event: 'assign', reviewer: 'gilles' },
      { at: -9, hour: 11, by: 'chantal', event: 'assign', reviewer: 'hanne' },
    ],
    comments: [
      {
        key: 'wie-huurt',
        at: -34,
        hour: 20,
        by: 'wout',
        section: 'risks',
        stance: 'if',
        language: 'nl',
        body: 'Ik heb tien jaar telecom gedaan. Een lege buis is pas iets waard als ze doorloopt tot aan een verdeelpunt. Losse stukken van driehonderd meter huurt niemand. Kies de straten dus samen met een operator.',
      },
      {
        at: -33,
        hour: 9,
        by: 'pieter',
        section: 'risks',
        stance: 'neutral',
        language: 'nl',
        body: 'Daarom staat die intentiebrief erin. Maar u hebt gelijk dat het ook bij de keuze van de straten hoort, ik vraag het na.',
        replyTo: 'wie-huurt',
      },
      {
        at: -30,
        hour: 12,
        by: 'laurence',
        section: 'solution',
        stance: 'for',
        language: 'fr',
        body: 'Une carte à dix-huit mois, nous en rêvons à l’accueil. La moitié des plaintes de chantier, c’est « pourquoi ne l’avez-vous pas fait en même temps ? »',
      },
      {
        at: -28,
        hour: 16,
        by: 'mieke',
        section: 'problem',
        stance: 'for',
        language: 'nl',
        body: 'Bij ons in Berchem net hetzelfde. Als het lukt in Koekelberg, doe dan de Keizer Karellaan ook.',
      },
      {
        at: -21,
        hour: 11,
        by: 'amira',
        section: 'targets',
        stance: 'neutral',
        language: 'fr',
        body: 'La cible suppose que la gaine est louée et que la fibre suit dans les quatre ans. Il manque la probabilité de cette étape ; sans elle, 44 % est une borne de rêve.',
      },
    ],
    supports: [
      { at: -34, by: 'jef' },
      { at: -33, by: 'dirk' },
      { at: -31, by: 'mieke' },
      { at: -30, by: 'laurence' },
      { at: -29, by: 'priya' },
      { at: -27, by: 'koen' },
      { at: -23, by: 'moussa' },
      { at: -19, by: 'rachid' },
    ],
    follows: [{ at: -30, by: 'wout' }],
    officialReply: {
      at: -6,
      hour: 15,
      by: 'chantal',
      texts: {
        fr: `Vous avez été cinq à commenter. La question la plus forte est celle de la continuité : une gaine isolée ne se loue pas. L’auteur s’est engagé à choisir les rues avec un opérateur avant de poser le premier mètre. Nous demandons aux évaluateurs de juger ce point.

La demande d’étendre la carte des chantiers à d’autres communes ne change pas le budget demandé ; elle sera examinée si la proposition est approuvée.`,
        nl: `Vijf mensen hebben gereageerd. De sterkste vraag gaat over de doorlopende verbinding: een los stuk buis huurt niemand. De indiener heeft toegezegd de straten samen met een operator te kiezen voor de eerste meter wordt gelegd. Wij vragen de beoordelaars om daarover te oordelen.

De vraag om de wervenkaart naar andere gemeenten uit te breiden verandert niets aan het gevraagde budget; ze wordt onderzocht als het voorstel wordt goedgekeurd.`,
      },
    },
  },
}
