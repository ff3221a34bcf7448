import type { Proposal } from '../types'

export const entraideDansLeHall: Proposal = {
  key: 'entraide-dans-le-hall',
  call: 'services',
  language: 'fr',
  lead: 'sabine',
  state: 'consultation',
  title: 'Une heure d’entraide numérique dans le hall de l’immeuble',
  summary:
    'Dans nos immeubles, l’aide numérique est à deux bus de chez soi. Nous l’amenons au rez-de-chaussée : une table, une imprimante, un voisin formé et payé, deux fois par semaine. On y descend en pantoufles avec la lettre qu’on n’ose pas ouvrir.',
  problem: `Notre régie gère 640 logements à Uccle, à Forest et à Watermael-Boitsfort. En janvier, nos concierges ont noté chaque demande qui n’était pas de leur ressort. En quatre semaines : 311 demandes, dont 187 pour une démarche en ligne. L’index d’eau, la prime chauffage, le code de la banque, l’inscription à l’école.

Les espaces publics numériques font un travail remarquable. Mais nos locataires âgés ne prennent pas deux bus avec un classeur sous le bras, et les mères seules y vont quand les enfants sont à l’école, c’est-à-dire quand elles travaillent.

Alors on demande à la concierge. Elle tape le code bancaire de madame T. sur son propre téléphone. Tout le monde sait que cela ne va pas, et personne n’a mieux à proposer.`,
  solution: `Dans douze halls, deux fois par semaine, de 17 h à 19 h, une table avec un ordinateur, une imprimante et un scanner. Derrière la table, un locataire que nous formons pendant dix jours et que nous engageons quatre heures par semaine. Il parle les langues de l’immeuble. Il est tenu au secret par contrat.

La règle est celle des écrivains publics : la personne garde la main sur la souris. Ce qui ne se règle pas en vingt minutes devient un rendez-vous avec un professionnel, pris sur place.

Le meuble se ferme à clé et ne garde rien en mémoire. Les plans du meuble, le programme de formation et le registre anonyme des demandes sont publiés. Les demandes qui reviennent partent chaque trimestre vers les services concernés.`,
  directions: ['digital-inclusion', 'digital-public-services'],
  municipalities: ['21016', '21007', '21017'],
  budget: {
    amount: 236_500,
    months: 24,
    lines: [
      { label: 'Contrats de douze locataires formés', amount: 148_000 },
      { label: 'Formation et accompagnement', amount: 41_000 },
      { label: 'Douze meubles équipés', amount: 33_500 },
      { label: 'Registre anonyme et évaluation', amount: 14_000 },
    ],
  },
  targets: [
    {
      indicator: 'INC-VULN',
      low: 33,
      likely: 35.5,
      high: 37.5,
      inYears: 3,
      share: 0.003,
      evidence:
        'Registre des concierges : 187 demandes numériques en quatre semaines pour 640 logements.',
    },
    {
      indicator: 'USE-NEVER',
      low: 1.2,
      likely: 1.5,
      high: 1.8,
      inYears: 3,
      share: 0.003,
      evidence: 'Enquête porte à porte dans trois immeubles, 96 ménages.',
    },
  ],
  risks: `Confier ses codes à un voisin n’est pas anodin. Contrat, formation au secret, jamais de mot de passe noté, et un numéro de plainte affiché sur le meuble.

Si un locataire formé s’en va, le hall voisin prend le relais pendant deux mois.`,
  conditions: {
    transversality: 'Logement social, emploi et inclusion numérique dans un seul projet.',
    pooling: 'Plans du meuble et formation publiés pour toute autre régie ou société de logement.',
    inclusion: 'Au pied de l’ascenseur, sans rendez-vous, dans la langue de l’immeuble.',
    european: 'Nous demanderons un cofinancement du Fonds social européen pour la formation.',
  },
  partners: [
    { name: 'Fil Rouge Électronique SRL', helix: 'business', person: 'leila', accepted: true },
  ],
  story: {
    begins: { at: -37 },
    steps: [
      { at: -24, hour: 13, by: 'sabine', event: 'submit' },
      { at: -18, hour: 10, by: 'chantal', event: 'admit' },
    ],
    comments: [
      {
        at: -17,
        hour: 20,
        by: 'elodie',
        section: 'problem',
        stance: 'for',
        language: 'fr',
        body: 'Je fais des soins dans un de ces immeubles. Une fois sur trois, on me tend la tablette avec le pansement. Une table au rez-de-chaussée changerait mes tournées.',
      },
      {
        key: 'secret',
        at: -16,
        hour: 9,
        by: 'nadine',
        section: 'risks',
        stance: 'if',
        language: 'fr',
        body: 'Le voisin qui voit mes dettes, je le croise aux poubelles. D’accord si chaque hall a aussi des heures tenues par quelqu’un d’un autre immeuble.',
      },
      {
        at: -15,
        hour: 16,
        by: 'sabine',
        section: 'risks',
        stance: 'neutral',
        language: 'fr',
        body: 'Bonne idée, et simple à organiser : nous pouvons croiser les immeubles une séance sur deux. Nous l’ajouterons si nous revoyons le texte.',
        replyTo: 'secret',
      },
      {
        at: -14,
        hour: 19,
        by: 'pieter',
        section: 'solution',
        stance: 'for',
        language: 'nl',
        body: 'Wij hadden dit in onze blok in Koekelberg met een vrijwilliger. Het werkte tot hij verhuisde. Betalen dus, dat is het verschil.',
      },
      {
        at: -12,
        hour: 23,
        by: 'hamza',
        section: 'whole',
        stance: 'against',
        language: 'fr',
        body: 'Encore des professionnels du social qui s’inventent du boulot sur le dos des pauvres. Bande de parasites, allez bosser.',
        reports: [
          {
            at: -11,
            hour: 8,
            by: 'bernard',
            reason: 'Insulte les travailleurs sociaux, rien sur le projet.',
          },
        ],
        hidden: {
          at: -11,
          hour: 14,
          by: 'lea',
          reason:
            'Le message insulte un groupe de personnes et ne parle pas de la proposition. Vous pouvez le réécrire sans l’insulte : la critique du budget est la bienvenue.',
        },
      },
      {
        at: -10,
        hour: 12,
        by: 'wout',
        section: 'targets',
        stance: 'neutral',
        language: 'nl',
        body: 'USE-NEVER van 2 naar 1,5 % bij 640 woningen: dat gaat over een handvol mensen. Prima om te doen, maar het cijfer zal nooit meetbaar zijn.',
      },
      {
        at: -7,
        hour: 18,
        by: 'bernard',
        section: 'solution',
        stance: 'for',
        language: 'fr',
        body: 'Dans ma cité-jardin, nous avons encore une vraie vie de hall. Pensez à une chaise de plus : les gens attendent en parlant, et c’est là que le voisin explique à la voisine.',
      },
      {
        at: -4,
        hour: 11,
        by: 'claire',
        section: 'targets',
        stance: 'if',
        language: 'fr',
        body: 'Le registre anonyme est une mine. Je soutiens si les données trimestrielles sont publiées par immeuble seulement quand il y a au moins dix demandes, pour qu’on ne reconnaisse personne.',
      },
    ],
    supports: [
      { at: -17, by: 'elodie' },
      { at: -16, by: 'yasmina' },
      { at: -15, by: 'bernard' },
      { at: -14, by: 'pieter' },
      { at: -14, by: 'samira' },
      { at: -12, by: 'victoire' },
      { at: -11, by: 'kofi' },
      { at: -10, by: 'ahmet' },
      { at: -9, by: 'lieve' },
      { at: -8, by: 'fatou' },
      { at: -6, by: 'dorin' },
      { at: -5, by: 'giulia' },
      { at: -3, by: 'dirk' },
      { at: -2, by: 'claire' },
    ],
    follows: [
      { at: -16, by: 'nadine' },
      { at: -9, by: 'koen' },
    ],
  },
}
