import type { Proposal } from '../types'

export const countingBikesWithoutCameras: Proposal = {
  key: 'counting-bikes-without-cameras',
  call: 'shared-streets',
  language: 'en',
  lead: 'amira',
  state: 'evaluation',
  title: 'Counting bikes, and the ones that turn back',
  summary:
    'Brussels counts cyclists on the big axes and plans the small streets by complaint. Ninety lamp posts in Ixelles, Etterbeek and Auderghem get a small camera that counts on the device. The open data show where people ride, and where they give up.',
  problem: `Counting poles stand where cycling is already good. On the quiet routes, between the Flagey ponds, La Chasse and the Rouge-Cloître, nobody knows who rides. So the next safe crossing goes to the street that writes the most letters.

In a pilot with six borrowed counters we found a street with 780 riders a day that no plan mentions, and a fresh cycle path with 60. We also saw something that no pole can show: at one crossing near the Chasse, one rider in nine stops, looks, and goes back.

Planning by complaint is unfair in a simple way: people who have time to write get the paint.`,
  solution: `A counter the size of a fist is strapped to an existing post. A small camera looks at the road, a chip counts, and the picture is thrown away within a second. Every five minutes one number per direction leaves the device, and one for those who turned round.

We place ninety counters for eight weeks, move them, and cover 270 spots in a year. Any resident can see their own street on a public page, on the day after.

Communes get a monthly list: most used without protection, most abandoned, most changed. Method, code and raw counts are open. Two classes of secondary pupils calibrate the devices by counting by hand.`,
  directions: ['transversality', 'pooling', 'european-integration'],
  municipalities: ['21009', '21005', '21002'],
  budget: {
    amount: 156_000,
    months: 20,
    lines: [
      { label: 'Ninety counters, built and maintained', amount: 63_000 },
      { label: 'Moving crew, two cargo bikes', amount: 28_000 },
      { label: 'Open data and public page', amount: 31_000 },
      { label: 'Calibration, analysis, school classes', amount: 34_000 },
    ],
  },
  targets: [
    {
      indicator: 'MOB-BIKE',
      low: 4.6,
      likely: 5.8,
      high: 7.5,
      inYears: 3,
      share: 0.14,
      evidence:
        'Before-and-after studies in three Flemish and Dutch towns: paths chosen by counts gained 12 to 30 % more riders than paths chosen otherwise.',
    },
    {
      indicator: 'PUB-OPEN',
      low: 0.55,
      likely: 0.56,
      high: 0.58,
      inYears: 2,
      share: 1,
      evidence: 'A daily open data set with method and licence.',
    },
  ],
  risks:
    'A camera in the street worries people, even one that forgets. A data protection assessment comes first and an outside expert opens a device chosen at random.',
  conditions: {
    transversality: 'Mobility, road safety, schools and data offices share one set of counts.',
    pooling: 'Counters move between communes instead of being bought three times.',
    inclusion:
      'Cargo bikes, tricycles and wheelchairs are counted as classes of their own. A printed street sheet is sent on request.',
    european:
      'The format is the one that a group of cycling cities in four countries is agreeing on.',
  },
  partners: [{ name: 'Vélo-Senne ASBL', helix: 'citizen', person: 'moussa', accepted: true }],
  story: {
    begins: { at: -70 },
    steps: [
      { at: -44, hour: 12, by: 'amira', event: 'submit' },
      { at: -36, hour: 10, by: 'chantal', event: 'admit' },
      { at: -17, hour: 10, by: 'chantal', event: 'close-consultation' },
      {
        at: -16,
        hour: 11,
        by: 'amira',
        event: 'revise',
        note: 'Eleven of the voices ask for a counter that cannot see. We change the sensor.',
      },
      {
        at: -13,
        hour: 17,
        by: 'amira',
        event: 'resubmit',
        note: 'Radar instead of a camera. It counts less finely and recognises nobody. Budget down by €9,000.',
        changes: {
          title: 'Counting bikes without cameras, and the ones that turn back',
          summary:
            'Brussels counts cyclists on the big axes and plans the small streets by complaint. Ninety lamp posts in Ixelles, Etterbeek and Auderghem get a small radar that counts and cannot see. The open data show where people ride, and where they give up.',
          solution: `A counter the size of a fist is strapped to an existing post. A small radar, like the one that opens a shop door, feels what passes: how long, how fast, which way. It has no lens and cannot recognise anyone. Every five minutes one number per direction leaves the device, and one for those who turned round.

After the consultation we dropped the camera. Radar confuses a cargo bike with two bikes riding close in about one case in twelve; the class counts correct for it and the error is published.

We place ninety counters for eight weeks, move them, and cover 270 spots in a year. Any resident can see their own street on a public page, on the day after.

Communes get a monthly list: most used without protection, most abandoned, most changed. Method, code and raw counts are open. Two classes of secondary pupils calibrate the devices by counting by hand.`,
          budget: {
            amount: 147_000,
            months: 20,
            lines: [
              { label: 'Ninety radar counters, built and maintained', amount: 54_000 },
              { label: 'Moving crew, two cargo bikes', amount: 28_000 },
              { label: 'Open data and public page', amount: 31_000 },
              { label: 'Calibration, analysis, school classes', amount: 34_000 },
            ],
          },
          risks:
            'Radar counts less finely than a camera; the hand counts of two school classes tell by how much. Posts may stay closed to us in one commune: then its counters go to the two others and the page says so.',
        },
      },
      { at: -12, hour: 9, by: 'chantal', event: 'assign', reviewer: 'gilles' },
      { at: -12, hour: 9, by: 'chantal', event: 'assign', reviewer: 'oumar' },
      {
        at: -7,
        hour: 21,
        by: 'oumar',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'MOB-BIKE',
              low: 4.3,
              likely: 5,
              high: 6,
              confidence: 'medium',
              reason:
                'Compter ne fait rouler personne. L’effet passe par des pistes que le projet ne construit pas.',
            },
            {
              indicator: 'PUB-OPEN',
              low: 0.548,
              likely: 0.555,
              high: 0.565,
              confidence: 'low',
              reason:
                'Un jeu quotidien et propre, c’est bien ; un seul jeu bouge peu un score régional.',
            },
          ],
          criteria: [
            { key: 'feasibility', score: 4, reason: 'L’équipe l’a déjà fait avec six compteurs.' },
            {
              key: 'value-for-money',
              score: 3,
              reason: 'Correct, et moins cher depuis la deuxième version.',
            },
            {
              key: 'inclusion',
              score: 3,
              reason:
                'Les fauteuils et tricycles sont comptés, mais les piétons qui évitent la rue ne le sont pas.',
            },
            {
              key: 'reuse',
              score: 5,
              reason: 'Compteurs mobiles, code ouvert, format discuté avec d’autres villes.',
            },
            {
              key: 'risk',
              score: 5,
              reason: 'Plus de caméra : ils ont écouté, c’est le plus important.',
            },
          ],
          recommendation: 'fund',
          comment:
            'La première version me mettait mal à l’aise, la deuxième non. La liste mensuelle doit être affichée à la maison communale, pas seulement en ligne.',
        },
      },
      {
        at: -4,
        hour: 8,
        by: 'gilles',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'MOB-BIKE',
              low: 4,
              likely: 4.3,
              high: 5,
              confidence: 'high',
              reason:
                'Les études citées mesurent des pistes construites. Ici, aucune n’est promise, donc presque aucun effet propre.',
            },
            {
              indicator: 'PUB-OPEN',
              low: 0.55,
              likely: 0.558,
              high: 0.57,
              confidence: 'medium',
              reason: 'La publication quotidienne avec l’erreur de mesure est exemplaire.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 3,
              reason:
                'L’accès aux poteaux n’est pas acquis, et c’est toujours là que le calendrier glisse.',
            },
            {
              key: 'value-for-money',
              score: 2,
              reason: '545 € par point de comptage, sans aménagement derrière.',
            },
            { key: 'inclusion', score: 3, reason: 'Attention réelle aux vélos différents.' },
            {
              key: 'reuse',
              score: 4,
              reason: 'Réutilisable, mais aucune commune ne s’est encore engagée à reprendre.',
            },
            {
              key: 'risk',
              score: 3,
              reason: 'Vie privée réglée ; le risque d’un tableau que personne ne lit demeure.',
            },
          ],
          recommendation: 'do-not-fund',
          comment:
            'Bon projet de recherche. Je changerais d’avis si une des trois communes écrivait qu’elle aménagera deux des endroits trouvés.',
        },
      },
    ],
    comments: [
      {
        key: 'camera',
        at: -35,
        hour: 19,
        by: 'hamza',
        section: 'solution',
        stance: 'against',
        language: 'fr',
        body: 'Une caméra qui « oublie », on connaît. Dans trois ans, quelqu’un trouvera utile qu’elle se souvienne. Trouvez autre chose.',
      },
      {
        at: -34,
        hour: 10,
        by: 'bernard',
        section: 'solution',
        stance: 'if',
        language: 'fr',
        body: 'Je suis d’accord avec le message précédent. Un tuyau pneumatique ou un radar suffit pour compter. Dans ce cas, je soutiens.',
        replyTo: 'camera',
      },
      {
        at: -31,
        hour: 22,
        by: 'aleksandra',
        section: 'problem',
        stance: 'for',
        language: 'en',
        body: 'I am the one in nine. Every evening I look at that crossing near La Chasse and walk my bike over the zebra instead.',
      },
      {
        at: -29,
        hour: 15,
        by: 'ingrid',
        section: 'solution',
        stance: 'for',
        language: 'nl',
        body: 'Onze tweedejaars zoeken nog een echte dataset om op te oefenen. Als de ruwe tellingen open zijn, gebruiken we ze vanaf de eerste week.',
      },
      {
        at: -26,
        hour: 9,
        by: 'nadine',
        section: 'risks',
        stance: 'if',
        language: 'fr',
        body: 'Avec caméra, non. Sans caméra, oui, et commencez par la chaussée de Wavre.',
      },
      {
        at: -24,
        hour: 18,
        by: 'rachid',
        section: 'budget',
        stance: 'neutral',
        language: 'fr',
        body: 'Combien coûte un compteur après le projet, pile et déplacement compris ? C’est ce que je demanderais à un fournisseur.',
      },
      {
        at: -21,
        hour: 12,
        by: 'pieter',
        section: 'targets',
        stance: 'neutral',
        language: 'nl',
        body: 'Van 4 naar 7,5 % in drie jaar door te tellen? Het midden lijkt me al ambitieus.',
      },
    ],
    supports: [
      { at: -34, by: 'aleksandra' },
      { at: -33, by: 'giulia' },
      { at: -32, by: 'jonas' },
      { at: -30, by: 'sofie' },
      { at: -29, by: 'ingrid' },
      { at: -28, by: 'victoire' },
      { at: -27, by: 'kofi' },
      { at: -25, by: 'bram' },
      { at: -22, by: 'tereza' },
      { at: -10, by: 'bernard' },
      { at: -9, by: 'nadine' },
    ],
    follows: [
      { at: -30, by: 'hamza' },
      { at: -24, by: 'griet' },
    ],
    officialReply: {
      at: -11,
      hour: 10,
      by: 'chantal',
      texts: {
        fr: `La consultation a parlé presque d’une seule voix : oui au comptage, non à la caméra. L’autrice a demandé à revoir son texte et remplace la caméra par un radar, sans toucher aux objectifs.

Deux questions restent ouvertes pour l’évaluation : le coût d’un compteur après le projet, et ce que les communes feront des résultats.`,
        nl: `De raadpleging sprak bijna met één stem: ja aan het tellen, nee aan de camera. De indienster heeft gevraagd haar tekst te herzien en vervangt de camera door een radar, zonder aan de streefcijfers te raken.

Twee vragen blijven open voor de evaluatie: wat een teller na het project kost, en wat de gemeenten met de resultaten zullen doen.`,
        en: `The consultation spoke almost with one voice: yes to counting, no to the camera. The author asked to revise her text and replaces the camera by a radar, without touching the targets.

Two questions stay open for the evaluation: what a counter costs after the project, and what the communes will do with the results.`,
      },
    },
  },
}
