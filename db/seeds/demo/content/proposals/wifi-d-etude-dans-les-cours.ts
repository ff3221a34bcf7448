import type { Proposal } from '../types'

export const wifiDEtudeDansLesCours: Proposal = {
  key: 'wifi-d-etude-dans-les-cours',
  call: 'shared-streets',
  language: 'fr',
  lead: 'samira',
  state: 'evaluation',
  title: 'Le wifi des révisions, dans les cours et les halls de Saint-Josse',
  summary:
    'À cinq dans un deux-pièces, on révise sur le palier avec le téléphone de maman. Quinze cours intérieures, halls et locaux de quartier recevraient un wifi gratuit, quelques tables et une lampe. L’antenne est posée là où la fibre d’un bâtiment public passe déjà.',
  problem: `Je donne des cours de soutien rue de la Poste, bénévolement, depuis huit ans. Saint-Josse est la plus petite commune et la plus serrée. Mes élèves ont presque tous un téléphone et presque tous une connexion, mais vingt gigas pour une famille de six ne durent pas jusqu’au 15 du mois.

J’ai demandé à 73 élèves de 14 à 19 ans où ils avaient étudié la veille. 26 dans l’escalier ou la cour, 9 dans un fast-food pour le wifi, 4 dans un arrêt de bus couvert. La bibliothèque ferme à 18 h et compte 40 places.`,
  solution: `On ne construit rien. On demande à quinze propriétaires de cours et de halls, logements publics, écoles, paroisses et mosquées, d’ouvrir de 17 à 21 h. La commune a des bâtiments reliés à la fibre à moins de cent mètres de chacun. On pose une antenne, deux tables, une lampe à détecteur.

Pas de compte, pas de publicité, pas de données gardées au-delà de ce que la loi demande. Deux étudiants payés font le tour des lieux chaque soir : ils aident, et ils ferment.

Les voisins signent une charte du calme. Si une cour ne va pas, on arrête la cour, pas le projet.`,
  directions: ['connectivity', 'digital-inclusion'],
  municipalities: ['21014'],
  budget: {
    amount: 79_400,
    months: 18,
    lines: [
      { label: 'Quinze antennes et raccordements', amount: 27_400 },
      { label: 'Tables, lampes et petit matériel', amount: 8_000 },
      { label: 'Étudiants du soir, trois semestres', amount: 36_000 },
      { label: 'Suivi avec les écoles', amount: 8_000 },
    ],
  },
  targets: [
    {
      indicator: 'CON-HH',
      low: 95.2,
      likely: 95.8,
      high: 96.5,
      inYears: 2,
      share: 0.02,
      evidence: 'Questionnaire auprès de 73 élèves ; 11 n’ont aucune connexion à la maison.',
    },
  ],
  risks:
    'Le bruit et les rassemblements tardifs. La charte, les horaires et les deux étudiants sont là pour cela, et chaque cour a un numéro à appeler.',
  conditions: {
    transversality: 'École, logement et jeunesse utilisent le même réseau.',
    pooling: 'Le wifi s’appuie sur la fibre des bâtiments publics déjà raccordés.',
    inclusion:
      'Gratuit, sans compte, avec de la lumière et une présence. Une cour sur trois est accessible en fauteuil.',
    european: 'Les antennes suivent les règles du programme WiFi4EU, déjà connues des communes.',
  },
  partners: [],
  story: {
    begins: { at: -49 },
    steps: [
      { at: -41, hour: 22, by: 'samira', event: 'submit' },
      { at: -31, hour: 16, by: 'chantal', event: 'admit' },
      { at: -6, hour: 9, by: 'clock', event: 'close-consultation' },
    ],
    comments: [
      {
        at: -30,
        hour: 17,
        by: 'ahmet',
        section: 'problem',
        stance: 'for',
        language: 'fr',
        body: 'Je confirme depuis la bibliothèque : à 17 h 30, on refuse du monde et certains restent assis dehors, contre le mur, parce que le wifi traverse.',
      },
      {
        at: -28,
        hour: 20,
        by: 'victoire',
        section: 'solution',
        stance: 'for',
        language: 'fr',
        body: 'Comme prof, je vois la différence entre ceux qui ont une table et ceux qui n’en ont pas. Le wifi, d’accord, mais la table et la lampe comptent autant.',
      },
      {
        key: 'bruit',
        at: -26,
        hour: 21,
        by: 'nadine',
        section: 'risks',
        stance: 'if',
        language: 'fr',
        body: 'J’ai habité au-dessus d’une cour. Le soir, deux personnes qui parlent doucement, on entend tout. Limitez à dix par cour.',
      },
      {
        at: -25,
        hour: 9,
        by: 'samira',
        section: 'risks',
        stance: 'neutral',
        language: 'fr',
        body: 'Deux tables, donc huit places. Je le préciserai aux voisins noir sur blanc.',
        replyTo: 'bruit',
      },
      {
        at: -19,
        hour: 11,
        by: 'jonas',
        section: 'targets',
        stance: 'neutral',
        language: 'nl',
        body: 'CON-HH meet internet thuis. Een antenne op de koer is niet thuis. Het project is zinvol, maar niet voor deze indicator.',
      },
    ],
    supports: [
      { at: -30, by: 'ahmet' },
      { at: -29, by: 'hamza' },
      { at: -28, by: 'victoire' },
      { at: -27, by: 'yasmina' },
      { at: -24, by: 'fatou' },
      { at: -22, by: 'elodie' },
      { at: -20, by: 'moussa' },
      { at: -15, by: 'kofi' },
    ],
    follows: [{ at: -20, by: 'laurence' }],
  },
}
