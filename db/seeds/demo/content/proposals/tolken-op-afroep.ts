import type { Proposal } from '../types'

export const tolkenOpAfroep: Proposal = {
  key: 'tolken-op-afroep',
  call: 'services',
  language: 'nl',
  lead: 'lieve',
  state: 'amending',
  title: 'Een tolk op afroep aan het loket, in minder dan drie minuten',
  summary:
    'Aan het loket vertaalt vandaag vaak een kind, een buur of een app. Wij verbinden het loket met gediplomeerde sociaal tolken uit Brussel, via beeld of telefoon, in minder dan drie minuten. De tolk wordt per begonnen kwartier betaald en spreekt ook met wie liever belt.',
  problem: `De Wegwijzerij begeleidt nieuwkomers in Evere en rond de Haachtsesteenweg. Onze vrijwilligers gaan mee naar het gemeentehuis, het ziekenhuis en de school. Vorig jaar gingen ze 618 keer mee, alleen om te tolken. Voor elk gesprek van tien minuten was een halve dag nodig.

Waar geen vrijwilliger is, tolkt een kind. We hebben dat twee weken lang genoteerd: 43 kinderen, de jongste was acht. Ze misten school om te vertalen dat hun moeder ziek is.

Vertaalapps helpen bij een adres, niet bij een afbetalingsplan. Niemand weet achteraf wie wat beloofd heeft.`,
  solution: `Elk loket krijgt een tablet op een voet en een telefoonnummer. De medewerker drukt op een taal. De eerste vrije tolk neemt op, stelt zich voor met zijn nummer en begint. Lukt het niet binnen drie minuten, dan maakt het systeem meteen een afspraak.

We werken met tolken die een getuigschrift hebben en in Brussel wonen. Ze kiezen zelf hun uren. Wie van thuis uit een uur kan vrijmaken tussen twee opdrachten, wordt betaald vanaf de eerste minuut.

Het rooster en de verdeling zijn open software die een telefooncoöperatie al gebruikt. Wij voegen de talen, de wachttijd en een evaluatie na elk gesprek toe. Het gesprek zelf wordt nooit opgenomen.`,
  directions: ['digital-inclusion', 'digital-public-services'],
  municipalities: ['21006', '21015'],
  budget: {
    amount: 198_000,
    months: 18,
    lines: [
      { label: 'Tolkuren (ongeveer 3.400 gesprekken)', amount: 119_000 },
      { label: 'Aanpassing van het rooster, tablets', amount: 36_000 },
      { label: 'Opleiding van tolken en loketmedewerkers', amount: 25_000 },
      { label: 'Opvolging en eindmeting', amount: 18_000 },
    ],
  },
  targets: [
    {
      indicator: 'INC-VULN',
      low: 36.5,
      likely: 37.5,
      high: 38.5,
      inYears: 2,
      share: 0.14,
      evidence: 'Eigen register: 618 begeleidingen, 43 tolkende kinderen in twee weken.',
    },
    {
      indicator: 'PUB-USERS',
      low: 81,
      likely: 82,
      high: 83,
      inYears: 2,
      share: 0.14,
      evidence:
        'Wie één keer met een tolk het hele traject doorliep, deed de volgende stap vaker zelf (37 van de 90 opgevolgde gezinnen).',
    },
  ],
  risks:
    'Er zijn te weinig tolken Tigrinya en Pasjtoe. Voor die talen werken we met vaste uren per week, die ook op papier in het gemeentehuis hangen.',
  conditions: {
    transversality: 'Gemeente, school en sociale dienst delen dezelfde tolkenpool.',
    pooling: 'Elke Brusselse gemeente kan aansluiten op hetzelfde rooster.',
    inclusion: 'Beeld of telefoon naar keuze, ook gebarentaal op vaste uren.',
    european:
      'Geen Europese partner in deze fase; de kwaliteitseisen voor tolken volgen ISO 18841.',
  },
  partners: [
    { name: 'Les Mots Clairs ASBL', helix: 'citizen', person: 'yasmina', accepted: true },
    {
      name: 'Service communal Accueil Nord',
      helix: 'public-service',
      person: 'laurence',
      accepted: true,
    },
  ],
  story: {
    begins: { at: -51, hour: 14 },
    steps: [
      { at: -47, hour: 10, by: 'lieve', event: 'submit' },
      {
        at: -41,
        hour: 11,
        by: 'chantal',
        event: 'admit',
        note: 'Dossier volledig. De cijfers over de kinderen graag met de methode erbij in de raadpleging.',
      },
      { at: -16, hour: 9, by: 'clock', event: 'close-consultation' },
      { at: -15, hour: 10, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      { at: -15, hour: 10, by: 'chantal', event: 'assign', reviewer: 'oumar' },
      {
        at: -9,
        hour: 15,
        by: 'chantal',
        event: 'request-changes',
        reason: `In de raadpleging vroegen vier mensen hetzelfde: wie betaalt de tolken na maand 18? Het voorstel zegt er niets over, en de beoordelaars kunnen de kosten dan niet tegenover een blijvend effect zetten.

Voeg een alinea toe over de kosten per gesprek en over wie daarna betaalt. Zeg ook hoe de 90 gezinnen gekozen zijn die u voor het tweede streefcijfer hebt opgevolgd.`,
      },
    ],
    comments: [
      {
        at: -38,
        hour: 19,
        by: 'samira',
        section: 'problem',
        stance: 'for',
        language: 'fr',
        body: 'J’ai été cet enfant. À dix ans, j’ai traduit à ma mère les résultats de sa biopsie. Rien que pour cela, je soutiens.',
      },
      {
        key: 'na-18-maanden',
        at: -36,
        hour: 12,
        by: 'wout',
        section: 'budget',
        stance: 'if',
        language: 'nl',
        body: 'Goed plan, maar 119.000 euro aan tolkuren is na 18 maanden gewoon op. Wat dan? Zonder antwoord is dit een mooi proefproject dat we met spijt zien verdwijnen.',
      },
      {
        at: -35,
        hour: 9,
        by: 'lieve',
        section: 'budget',
        stance: 'neutral',
        language: 'nl',
        body: 'Terechte vraag. Wij rekenen op een bijdrage per gesprek door de aangesloten diensten, maar dat staat er inderdaad niet in. We werken het uit.',
        replyTo: 'na-18-maanden',
      },
      {
        at: -33,
        by: 'victoire',
        section: 'problem',
        stance: 'for',
        language: 'fr',
        body: 'Dans ma classe, deux élèves ont des absences « pour accompagner maman à la commune ». On les note justifiées et on n’en parle plus. Merci de le mettre par écrit.',
      },
      {
        at: -30,
        hour: 22,
        by: 'dorin',
        section: 'solution',
        stance: 'neutral',
        language: 'fr',
        body: 'Trois minutes pour l’arabe, le turc ou le roumain, d’accord. Pour les langues rares, annoncez plutôt des plages fixes, sinon les gens attendront devant une tablette.',
      },
      {
        at: -24,
        hour: 8,
        by: 'tomasz',
        section: 'targets',
        stance: 'against',
        language: 'en',
        body: 'The 37 of 90 families were, I suppose, those who stayed in touch. They are not a random sample, and the second target leans on them entirely.',
      },
    ],
    supports: [
      { at: -39, by: 'samira' },
      { at: -37, by: 'kofi' },
      { at: -34, by: 'victoire' },
      { at: -33, by: 'hamza' },
      { at: -31, by: 'dorin' },
      { at: -29, by: 'ahmet' },
      { at: -26, by: 'elodie' },
      { at: -22, by: 'ingrid' },
      { at: -21, by: 'moussa' },
    ],
    follows: [{ at: -30, by: 'fatou' }],
  },
}
