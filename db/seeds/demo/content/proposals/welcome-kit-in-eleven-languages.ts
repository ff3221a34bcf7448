import type { Proposal } from '../types'

export const welcomeKitInElevenLanguages: Proposal = {
  key: 'welcome-kit-in-eleven-languages',
  call: 'idea-box',
  language: 'en',
  lead: 'aleksandra',
  state: 'deliberation',
  title: 'A first-month kit for newcomers, in eleven languages and in the right order',
  summary:
    'Everything a newcomer needs to know is online, in forty places and in no order. We propose twelve cards, one for each thing to do in the first month, in the order in which they depend on each other. They exist on paper, as sound and as one light page.',
  problem: `I came from Gdańsk six years ago with a contract, a degree and good English, and I still did things in the wrong order. No phone without a bank account, no bank account without a registered address, no registered address before a police officer has rung the bell, and nobody tells you to put your name on it.

In a group of 140 newcomers in Ixelles, Etterbeek and Saint-Gilles, we asked what went wrong first. 61 had missed the visit of the officer. 38 had paid for something that was free. Both were people with degrees and people without.

Each service explains its own step very well. Nobody explains the order.`,
  solution: `Twelve cards, A5, with a picture, three sentences, what to bring and what it costs. Card 3 says: do card 2 first. They are written by newcomers with a public service checking each fact, in French and Dutch, then translated into nine languages chosen by the numbers of arrivals.

The paper kit lies where people arrive: at the housing agency, the employer, the school, the laundrette. Each card has a short number: call it and the card is read aloud. The page works on an old phone without data to spare: 80 kilobytes.

The cards are free to copy. A name and a date on each one say who checked it last; after a year without a check it turns grey.`,
  directions: ['digital-inclusion', 'internet-use', 'european-integration'],
  municipalities: ['21009', '21005', '21013'],
  budget: {
    amount: 31_000,
    months: 12,
    lines: [
      { label: 'Writing, checking and nine translations', amount: 17_000 },
      { label: 'Printing of 12,000 kits', amount: 9_000 },
      { label: 'Sound and light page', amount: 5_000 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-USERS',
      low: 81.5,
      likely: 82.5,
      high: 84,
      inYears: 2,
      share: 0.15,
      evidence:
        'Survey of 140 newcomers; those who knew the order went online for the next step twice as often.',
    },
    {
      indicator: 'INC-VULN',
      low: 37.5,
      likely: 38.4,
      high: 38.9,
      inYears: 2,
      share: 0.15,
      evidence: 'Small effect: digital difficulty is partly not knowing what to look for.',
    },
  ],
  risks:
    'Cards grow old. The grey rule makes this visible. The risk of a wrong translation is met by a second reader for each language, paid with a lunch.',
  conditions: {
    transversality: 'Registration, housing, school, health and work in one order.',
    pooling: 'Free to copy, with the sources; any commune can print its own.',
    inclusion: 'Paper, sound and pictures first. The page is the third way in.',
    european:
      'Mobile citizens of the Union are a third of the readers; the cards link to Your Europe.',
  },
  partners: [{ name: 'Les Mots Clairs ASBL', helix: 'citizen', person: 'yasmina', accepted: true }],
  story: {
    begins: { at: -80 },
    steps: [
      { at: -60, hour: 20, by: 'aleksandra', event: 'submit' },
      { at: -53, hour: 10, by: 'chantal', event: 'admit' },
      { at: -28, hour: 9, by: 'clock', event: 'close-consultation' },
      { at: -27, hour: 10, by: 'chantal', event: 'assign', reviewer: 'gilles' },
      { at: -27, hour: 10, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      {
        at: -22,
        hour: 9,
        by: 'gilles',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'PUB-USERS',
              low: 81.3,
              likely: 82,
              high: 83,
              confidence: 'medium',
              reason:
                'Les nouveaux arrivants passent vite au numérique quand ils savent quoi chercher.',
            },
            {
              indicator: 'INC-VULN',
              low: 38,
              likely: 38.6,
              high: 39,
              confidence: 'low',
              reason: 'Effet indirect, je reste près de la situation de départ.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 5,
              reason: 'Douze cartes, une méthode, des relecteurs. C’est faisable demain.',
            },
            { key: 'value-for-money', score: 5, reason: '2,60 € par kit, tout compris.' },
            {
              key: 'inclusion',
              score: 4,
              reason: 'Papier et son d’abord ; les langues des signes manquent.',
            },
            { key: 'reuse', score: 4, reason: 'Libre de copie, sources jointes.' },
            {
              key: 'risk',
              score: 4,
              reason: 'La carte qui devient grise est une idée simple et honnête.',
            },
          ],
          recommendation: 'fund',
          comment: 'À recommander sans attendre aux services d’accueil.',
        },
      },
      {
        at: -19,
        hour: 16,
        by: 'hanne',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'PUB-USERS',
              low: 81.1,
              likely: 81.6,
              high: 82.5,
              confidence: 'medium',
              reason: 'De groep van 140 is zelf gekozen. “Twee keer zo vaak” zou ik halveren.',
            },
            {
              indicator: 'INC-VULN',
              low: 38.2,
              likely: 38.7,
              high: 39,
              confidence: 'medium',
              reason: 'Te klein om te meten, in de goede richting.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'Het nakijken door diensten vraagt meer tijd dan voorzien.',
            },
            { key: 'value-for-money', score: 5, reason: 'Zeer goedkoop.' },
            {
              key: 'inclusion',
              score: 5,
              reason: 'Geschreven door nieuwkomers zelf, in drie vormen.',
            },
            { key: 'reuse', score: 4, reason: 'Vrij te kopiëren en gedateerd.' },
            {
              key: 'risk',
              score: 3,
              reason: 'Wie kijkt na jaar één de kaarten na? Een naam per kaart is nog geen taak.',
            },
          ],
          recommendation: 'fund',
          comment: 'Aanbevelen, met een dienst die elk jaar de kaarten vernieuwt.',
        },
      },
      {
        at: -13,
        hour: 14,
        by: 'chantal',
        event: 'record-discussion',
        note: 'Pas d’écart de deux points. Les évaluateurs se sont quand même parlé : tous deux demandent qu’un service soit nommé pour la relecture annuelle, faute de quoi les cartes deviendront grises l’une après l’autre.',
      },
      { at: -11, hour: 10, by: 'chantal', event: 'close-evaluation' },
    ],
    comments: [
      {
        at: -52,
        hour: 21,
        by: 'giulia',
        section: 'problem',
        stance: 'for',
        language: 'en',
        body: 'I missed the officer twice because my name was on the letterbox and not on the bell. Put that on card 1 in red.',
      },
      {
        key: 'neuf-langues',
        at: -50,
        hour: 12,
        by: 'hamza',
        section: 'solution',
        stance: 'if',
        language: 'fr',
        body: 'Lesquelles, les neuf langues ? Chez nous, à Schaerbeek, il faudrait le turc, le bulgare et l’albanais. Pas seulement les langues des institutions européennes.',
      },
      {
        at: -49,
        hour: 19,
        by: 'aleksandra',
        section: 'solution',
        stance: 'neutral',
        language: 'en',
        body: 'They follow the number of arrivals in the three communes: Arabic, Turkish, Romanian, Polish, Portuguese, Spanish, Bulgarian, Ukrainian, English. Albanian would be the next one.',
        replyTo: 'neuf-langues',
      },
      {
        at: -45,
        hour: 9,
        by: 'griet',
        section: 'solution',
        stance: 'for',
        language: 'nl',
        body: 'Wij drukken nu zelf een blad van acht bladzijden dat niemand leest. Twaalf kaarten in de juiste volgorde, ik teken ervoor.',
      },
      {
        at: -39,
        hour: 17,
        by: 'thibault',
        section: 'targets',
        stance: 'neutral',
        language: 'fr',
        body: 'Beau projet, cible floue. Comptez plutôt les visites de domicile manquées, la police locale a le chiffre.',
      },
    ],
    supports: [
      { at: -52, by: 'giulia' },
      { at: -51, by: 'tereza' },
      { at: -50, by: 'kofi' },
      { at: -49, by: 'priya' },
      { at: -47, by: 'dorin' },
      { at: -45, by: 'griet' },
      { at: -43, by: 'laurence' },
      { at: -40, by: 'tomasz' },
      { at: -36, by: 'elodie' },
      { at: -33, by: 'bram' },
      { at: -31, by: 'jonas' },
    ],
    follows: [{ at: -45, by: 'ahmet' }],
    officialReply: {
      at: -25,
      hour: 10,
      by: 'chantal',
      texts: {
        fr: `La consultation a réuni cinq avis. Le choix des langues suivra le nombre d’arrivées par commune, et la liste est publiée dans la réponse de l’autrice. Le conseil de compter les visites de domicile manquées est transmis aux évaluateurs.`,
        nl: `De raadpleging bracht vijf reacties bijeen. De keuze van de talen volgt het aantal aankomsten per gemeente en de lijst staat in het antwoord van de indienster. De raad om gemiste huisbezoeken te tellen is aan de beoordelaars doorgegeven.`,
        en: `The consultation brought five opinions. The choice of languages follows the number of arrivals in each commune, and the list stands in the author’s reply. The advice to count missed home visits has been passed on to the reviewers.`,
      },
    },
  },
}
