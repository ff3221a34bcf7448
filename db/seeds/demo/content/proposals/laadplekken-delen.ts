import type { Proposal } from '../types'

export const laadplekkenDelen: Proposal = {
  key: 'laadplekken-delen',
  call: 'shared-streets',
  language: 'nl',
  lead: 'sofie',
  state: 'evaluation',
  title: 'Laadplekken per kwartier delen tussen winkels, koeriers en bewoners',
  summary:
    'Laadzones staan de helft van de dag leeg en de andere helft vol met de verkeerde auto’s. Dertig plekken krijgen een bodemsensor en een rooster per kwartier. Koeriers op de fiets gaan voor, en wie verhuist kan een plek vastleggen aan de toonbank van de bakker.',
  problem: `Wij leveren met zeventien cargofietsen vanaf de Biestebroekkaai. Onze fietsers hielden twee maanden een logboek bij. Op de Bergensesteenweg was de laadzone bij 62 % van de stops bezet door een geparkeerde wagen. De bestelwagen van de collega staat dan op het fietspad, en wij op de stoep.

Winkeliers klagen dat ze hun levering niet binnenkrijgen. Bewoners klagen dat ze nergens even kunnen uitladen. Iedereen heeft dezelfde plek nodig, maar nooit op hetzelfde kwartier.`,
  solution: `Dertig bestaande laadzones in Kuregem en rond het Bethlehemplein krijgen een sensor in de grond die alleen zegt: bezet of vrij. Een rooster verdeelt de dag: ’s morgens leveringen, ’s middags bewoners, ’s avonds horeca. Cargofietsen mogen altijd een hoek gebruiken.

Reserveren kan met een app, een sms of bij zes winkels die een papieren lijst bijhouden. Een bord toont het volgende vrije kwartier, zodat men niet rondjes rijdt.

Bezettingsgraad en wachttijd zijn open data, per zone en per kwartier. Na een jaar beslissen de gemeenten zelf of het rooster blijft. Wij verdienen niet aan de reservatie: het systeem wordt eigendom van wie het overneemt.`,
  directions: ['transversality', 'pooling'],
  municipalities: ['21001', '21013'],
  budget: {
    amount: 134_800,
    months: 18,
    lines: [
      { label: 'Dertig sensoren en borden', amount: 48_800 },
      { label: 'Rooster, sms en open data', amount: 42_000 },
      { label: 'Begeleiding in de twee wijken', amount: 31_000 },
      { label: 'Onafhankelijke meting', amount: 13_000 },
    ],
  },
  targets: [
    {
      indicator: 'MOB-CAR',
      low: 44.5,
      likely: 45.2,
      high: 45.8,
      inYears: 3,
      share: 0.05,
      evidence:
        'Logboek van 17 fietsers, 3.120 stops; een vijfde van de leveringen kan naar de fiets als stoppen lukt.',
    },
    {
      indicator: 'PUB-OPEN',
      low: 0.548,
      likely: 0.552,
      high: 0.56,
      inYears: 2,
      share: 0.14,
      evidence: 'Bezetting per kwartier, bijna live, onder open licentie.',
    },
  ],
  risks:
    'Zonder toezicht is een rooster een verzoek. We meten de eerste maanden hoe vaak het wordt genegeerd en publiceren dat. Onder 60 % naleving stoppen we met de helft van de zones.',
  conditions: {
    transversality: 'Handel, mobiliteit en properheid delen dezelfde strook asfalt.',
    pooling: 'Rooster en software vrij over te nemen door andere gemeenten.',
    inclusion:
      'Reserveren kan op papier in zes winkels; plekken voor personen met een handicap blijven buiten het rooster.',
    european: 'Het dataformaat volgt de Europese norm voor parkeergegevens (DATEX II).',
  },
  partners: [{ name: 'Panier-Midi SC', helix: 'business', person: 'rachid', accepted: true }],
  story: {
    begins: { at: -55 },
    steps: [
      { at: -41, hour: 16, by: 'sofie', event: 'submit' },
      { at: -33, hour: 9, by: 'chantal', event: 'admit' },
      { at: -8, hour: 9, by: 'clock', event: 'close-consultation' },
      { at: -7, hour: 10, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      { at: -7, hour: 10, by: 'chantal', event: 'assign', reviewer: 'oumar' },
      {
        at: -3,
        hour: 17,
        by: 'hanne',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'MOB-CAR',
              low: 45.3,
              likely: 45.7,
              high: 46,
              confidence: 'medium',
              reason:
                'Het aandeel verplaatsingen telt bewoners, niet bestelwagens. Het effect op dit cijfer is dus kleiner dan de indiener denkt.',
            },
            {
              indicator: 'PUB-OPEN',
              low: 0.548,
              likely: 0.551,
              high: 0.556,
              confidence: 'medium',
              reason: 'Live bezettingsdata zijn nieuw en goed beschreven.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'Bestaande zones en een ploeg die er elke dag rijdt.',
            },
            {
              key: 'value-for-money',
              score: 3,
              reason: 'Vergelijkbaar met andere proeven met sensoren, per zone gerekend.',
            },
            {
              key: 'inclusion',
              score: 3,
              reason: 'Papieren lijst in winkels is slim, maar wie werkt overdag kan er niet bij.',
            },
            {
              key: 'reuse',
              score: 4,
              reason: 'Open formaat en overdraagbare software, nog zonder overnemer.',
            },
            {
              key: 'risk',
              score: 3,
              reason: 'De stopregel bij 60 % naleving is een pluspunt. Wie handhaaft, blijft vaag.',
            },
          ],
          recommendation: 'fund-if',
          comment:
            'Financieren als het tweede streefcijfer hoofddoel wordt en de meting ook de fietspaden telt die vrij blijven.',
        },
      },
    ],
    comments: [
      {
        at: -32,
        hour: 8,
        by: 'mbuyi',
        section: 'problem',
        stance: 'for',
        language: 'fr',
        body: 'Je me fais livrer à 7 h et la zone est prise par les voitures de la nuit. Je paie le livreur à attendre. Venez à Matonge aussi.',
      },
      {
        key: 'bewoner',
        at: -30,
        hour: 21,
        by: 'dorin',
        section: 'solution',
        stance: 'against',
        language: 'fr',
        body: 'Je travaille de nuit et je rentre à 6 h. Vous voulez réserver la seule place libre de la rue à des entreprises. Où est-ce que je me gare ?',
      },
      {
        at: -29,
        hour: 10,
        by: 'sofie',
        section: 'solution',
        stance: 'neutral',
        language: 'nl',
        body: 'Het gaat alleen om zones waar parkeren nu al verboden is. Er verdwijnt geen enkele bewonersplaats. Tussen 20 en 7 uur verandert er voor u niets.',
        replyTo: 'bewoner',
      },
      {
        at: -26,
        hour: 14,
        by: 'moussa',
        section: 'solution',
        stance: 'for',
        language: 'fr',
        body: 'Un coin réservé aux vélos-cargos, même petit, c’est ce qui manque partout. Nos bénévoles transportent des frigos, on ne peut pas les poser sur la bordure.',
      },
      {
        at: -23,
        hour: 19,
        by: 'elodie',
        section: 'whole',
        stance: 'if',
        language: 'fr',
        body: 'Les soignants à domicile s’arrêtent dix minutes, trente fois par jour. Donnez-nous un quart d’heure dans votre grille et je signe.',
      },
      {
        at: -17,
        hour: 12,
        by: 'tomasz',
        section: 'targets',
        stance: 'neutral',
        language: 'en',
        body: 'MOB-CAR counts personal trips. A delivery moved to a cargo bike does not change it. Free cycle lanes might, a little.',
      },
    ],
    supports: [
      { at: -32, by: 'mbuyi' },
      { at: -31, by: 'bram' },
      { at: -28, by: 'wout' },
      { at: -27, by: 'leila' },
      { at: -26, by: 'moussa' },
      { at: -24, by: 'yasmina' },
      { at: -20, by: 'thibault' },
      { at: -18, by: 'ingrid' },
    ],
    follows: [{ at: -23, by: 'elodie' }],
    officialReply: {
      at: -4,
      hour: 11,
      by: 'chantal',
      texts: {
        fr: `Six personnes se sont exprimées. Un riverain craint de perdre une place : l’autrice confirme que seules des zones où le stationnement est déjà interdit sont concernées. Une infirmière demande un créneau pour les soins à domicile ; nous invitons l’autrice à le prévoir dans la grille.

Deux remarques portent sur l’indicateur des déplacements en voiture, qui ne compte pas les livraisons. Les évaluateurs en tiendront compte.`,
        nl: `Zes personen hebben hun mening gegeven. Een bewoner vreest een parkeerplaats te verliezen: de indienster bevestigt dat het enkel gaat om zones waar parkeren nu al verboden is. Een verpleegkundige vraagt een kwartier voor thuiszorg; wij nodigen de indienster uit om dat in het rooster te voorzien.

Twee opmerkingen gaan over de indicator voor autoverplaatsingen, die geen leveringen telt. De beoordelaars houden daar rekening mee.`,
      },
    },
  },
}
