import type { Proposal } from '../types'

export const jobstudentenInDeServiceflat: Proposal = {
  key: 'jobstudenten-in-de-serviceflat',
  call: 'services',
  language: 'nl',
  lead: 'mieke',
  state: 'consultation',
  title: 'Jobstudenten leren senioren hun digitale brievenbus openen',
  summary:
    'Steeds meer brieven van de overheid komen digitaal toe, ook bij mensen die er nooit om gevraagd hebben. Jobstudenten uit de buurt geven thuis of in de serviceflat zes lessen van een uur, een-op-een. Op het einde opent de leerling zelf zijn brievenbus en kan hij ze ook weer op papier zetten.',
  problem: `In onze serviceflat in Sint-Agatha-Berchem wonen 74 mensen. Vorig jaar kregen er negen een boete of een verhoging voor een brief die ze nooit hadden gezien. Hij zat in een digitale brievenbus die een vriendelijke kleinzoon ooit had aangezet.

Groepslessen heb ik geprobeerd, vier winters lang. De helft hoort het niet, een kwart durft niet te vragen, en wie het wel kan, verveelt zich. Wat werkt, is iemand naast u, met tijd en met uw eigen toestel.

Aan de andere kant van de Josse Goffinlaan zitten jongeren van zeventien die werk zoeken en wel weten hoe het gaat.`,
  solution: `We zoeken dertig jobstudenten in de middelbare scholen van Berchem en Ganshoren. Ze krijgen drie dagen opleiding: luisteren, traag praten, nooit zelf het toestel vastnemen, en weten wanneer men iemand moet doorsturen. Ze werken aan het gewone studentenloon.

Elke leerling krijgt zes lessen. Les één is altijd dezelfde: wat wilt u zelf kunnen? De vijfde les gaat over de digitale brievenbus, de zesde over oplichting. Wie na les zes liever papier heeft, vult samen met de student het formulier in om opnieuw brieven te krijgen. Dat telt ook als geslaagd.

De planning loopt via een telefoonnummer in het dienstencentrum, van negen tot twaalf.`,
  directions: ['human-capital', 'digital-inclusion'],
  municipalities: ['21003', '21008'],
  budget: {
    amount: 73_200,
    months: 14,
    lines: [
      { label: 'Lonen van dertig jobstudenten', amount: 41_000 },
      { label: 'Begeleider, één dag per week', amount: 21_000 },
      { label: 'Opleiding, lesbladen in grote letter', amount: 7_200 },
      { label: 'Telefoon, verzekering, verplaatsingen', amount: 4_000 },
    ],
  },
  targets: [
    {
      indicator: 'HUM-BDS',
      low: 61.4,
      likely: 62,
      high: 63,
      inYears: 2,
      share: 0.04,
      evidence:
        'Proef met zes studenten en 22 senioren: 17 openden na zes lessen zelf een bericht.',
    },
    {
      indicator: 'INC-VULN',
      low: 37,
      likely: 38,
      high: 38.6,
      inYears: 2,
      share: 0.04,
      evidence: 'Raming: 400 leerlingen in twee gemeenten.',
    },
  ],
  risks:
    'Vertrouwen. Een student komt nooit alleen de eerste keer en noteert nooit een code. Familie mag erbij zitten, maar zegt niets, dat is afgesproken.',
  conditions: {
    transversality: 'Senioren, onderwijs en jongerentewerkstelling samen.',
    pooling: 'De lesbladen en het draaiboek zijn vrij te gebruiken.',
    inclusion:
      'Aan huis, in grote letter, met ringleiding in de serviceflat. Papier blijft een volwaardige keuze.',
    european: 'Niet van toepassing; een uitwisseling met een Duits meergeneratiehuis is welkom.',
  },
  partners: [],
  story: {
    begins: { at: -34 },
    steps: [
      { at: -21, hour: 11, by: 'mieke', event: 'submit' },
      { at: -14, hour: 14, by: 'chantal', event: 'admit' },
    ],
    comments: [
      {
        at: -13,
        hour: 10,
        by: 'jef',
        section: 'solution',
        stance: 'for',
        language: 'nl',
        body: 'Eindelijk iemand die zegt dat terug naar papier ook goed is. Ik ben 78 en wil mijn krant, mijn boeken en mijn brieven in de hand.',
      },
      {
        at: -12,
        hour: 17,
        by: 'ingrid',
        section: 'solution',
        stance: 'for',
        language: 'nl',
        body: 'Onze studenten sociaal werk kunnen de drie opleidingsdagen mee geven. De regel “nooit het toestel vastnemen” is de moeilijkste, reken daar een halve dag voor.',
      },
      {
        key: 'zeventien',
        at: -11,
        hour: 21,
        by: 'sofie',
        section: 'risks',
        stance: 'if',
        language: 'nl',
        body: 'Mijn dochter van zeventien alleen bij onbekende mensen thuis? Alleen als er altijd een volwassene bereikbaar is. De telefoon sluit om twaalf uur, de lessen zijn na school.',
      },
      {
        at: -10,
        hour: 9,
        by: 'mieke',
        section: 'risks',
        stance: 'neutral',
        language: 'nl',
        body: 'Juist gezien. De begeleider is bereikbaar zolang er lessen zijn, ook na vier uur. En de studenten mogen kiezen om alleen in de gemeenschappelijke zaal les te geven.',
        replyTo: 'zeventien',
      },
      {
        at: -8,
        hour: 12,
        by: 'giulia',
        section: 'targets',
        stance: 'neutral',
        language: 'en',
        body: 'HUM-BDS counts people aged 16 to 74. Most residents of a service flat are older, so your best results will not show in the indicator at all. Worth saying.',
      },
      {
        at: -5,
        hour: 19,
        by: 'nadine',
        section: 'whole',
        stance: 'for',
        language: 'fr',
        body: 'Ma mère de 83 ans n’a plus reçu une seule lettre de sa caisse de pension depuis deux ans. Je ne savais pas qu’on pouvait revenir au papier.',
      },
    ],
    supports: [
      { at: -13, by: 'jef' },
      { at: -12, by: 'dirk' },
      { at: -12, by: 'ingrid' },
      { at: -10, by: 'pieter' },
      { at: -9, by: 'nadine' },
      { at: -7, by: 'lieve' },
      { at: -4, by: 'bernard' },
    ],
    follows: [{ at: -11, by: 'sofie' }],
  },
}
