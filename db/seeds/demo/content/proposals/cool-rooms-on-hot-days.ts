import type { Proposal } from '../types'

export const coolRoomsOnHotDays: Proposal = {
  key: 'cool-rooms-on-hot-days',
  call: 'idea-box',
  language: 'en',
  lead: 'kofi',
  state: 'consultation',
  title: 'Cool rooms on hot days: a list that is true this afternoon',
  summary:
    'When it is 35 degrees under a flat roof, people need to know which cool place is open now, not a map made in spring. Libraries, churches and town halls would report by one phone call each morning. The list goes out by text message, on paper in pharmacies and as open data.',
  problem: `I live on the fifth floor behind the Anneessens square. Two summers ago it was 33 degrees in my living room at midnight. I had read that there were cool places in the city, so I walked my mother to one. It was closed for inventory. The second had stairs. We ended in a supermarket, between the cheeses, until a guard asked us what we wanted to buy.

Cool places change every day: a church has a funeral, a library closes at two, a fan breaks. A fixed map is wrong by ten in the morning.`,
  solution: `Each place has one person who phones or texts before nine: open or not, until when, how many seats, step-free or not, water or not. That is five answers and one minute. Silence means closed.

The list is read aloud on a phone number, sent by text message to people who asked for it, printed by pharmacies that want to, and published as a small open file that anyone can put on a map. It runs only on days when a heat warning is given.

I am not a company. I would like a public service to adopt this, and I will make the first hundred phone calls myself.`,
  directions: ['transversality', 'internet-use'],
  municipalities: ['21004', '21012'],
  budget: {
    amount: 9_500,
    months: 5,
    lines: [
      { label: 'Phone line and messages for one summer', amount: 4_500 },
      { label: 'Student to make the morning calls', amount: 4_000 },
      { label: 'Printing', amount: 1_000 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-OPEN',
      low: 0.545,
      likely: 0.55,
      high: 0.555,
      inYears: 1,
      share: 0.23,
      evidence:
        'One new open file that changes daily; the score rewards use as well as publication.',
    },
    {
      indicator: 'ENV-GREEN',
      low: 80,
      likely: 84,
      high: 88,
      inYears: 1,
      share: 0.23,
      evidence:
        'No baseline found. I walked 40 streets and counted how many had an open cool place within 400 metres.',
    },
  ],
  risks:
    'The morning calls depend on one student. A second person takes over when the line is silent at half past nine.',
  conditions: {
    transversality: 'Libraries, worship, health and parks on one list.',
    pooling: 'The five questions and the open file can be used by any city.',
    inclusion:
      'Made for people without a smartphone first: phone, text and paper. Step-free access is always stated.',
    european: 'Paris and Barcelona publish similar lists; the file would use the same fields.',
  },
  partners: [],
  story: {
    begins: { at: -13 },
    steps: [
      { at: -10, hour: 20, by: 'kofi', event: 'submit' },
      { at: -4, hour: 12, by: 'chantal', event: 'admit' },
    ],
    comments: [
      {
        at: -3,
        hour: 9,
        by: 'elodie',
        section: 'problem',
        stance: 'for',
        language: 'fr',
        body: 'Mes patients de plus de 80 ans ne sortiront pas « vers un lieu frais » sans savoir s’il y a une chaise et des toilettes. Ajoutez les toilettes aux cinq questions.',
      },
      {
        at: -2,
        hour: 18,
        by: 'samira',
        section: 'solution',
        stance: 'for',
        language: 'fr',
        body: 'Le silence veut dire fermé : c’est la phrase la plus intelligente que j’aie lue ici.',
      },
      {
        at: -2,
        hour: 21,
        by: 'jef',
        section: 'targets',
        stance: 'neutral',
        language: 'nl',
        body: 'Een kerk is geen groene ruimte. Het tweede streefcijfer meet iets anders dan wat u doet.',
      },
      {
        at: -1,
        hour: 8,
        by: 'ahmet',
        section: 'solution',
        stance: 'if',
        language: 'fr',
        body: 'La bibliothèque peut appeler chaque matin, si quelqu’un nous rappelle que c’est un jour d’alerte. Sinon nous oublierons, soyons honnêtes.',
      },
    ],
    supports: [
      { at: -3, by: 'elodie' },
      { at: -3, by: 'samira' },
      { at: -3, by: 'yasmina' },
      { at: -2, by: 'moussa' },
      { at: -2, by: 'hamza' },
      { at: -1, by: 'tereza' },
    ],
    follows: [],
  },
}
