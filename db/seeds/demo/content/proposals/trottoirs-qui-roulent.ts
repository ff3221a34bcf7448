import type { Proposal } from '../types'

export const trottoirsQuiRoulent: Proposal = {
  key: 'trottoirs-qui-roulent',
  call: 'shared-streets',
  language: 'fr',
  lead: 'nadine',
  state: 'evaluation',
  title: 'Cartographier les trottoirs impraticables avec celles et ceux qui y roulent',
  summary:
    'Fauteuils, poussettes et déambulateurs sentent chaque pavé déchaussé. Un boîtier à 40 €, fixé sur cent volontaires, enregistre les secousses et les demi-tours. La carte dit aux communes où dix mètres de réparation rendent trois cents mètres praticables.',
  problem: `Je pousse ma fille en fauteuil depuis onze ans. De l’arrêt Herrmann-Debroux à son école, il y a 900 mètres sur la carte et 1 400 en réalité, parce qu’un seul abaissement de trottoir manque.

Les relevés officiels existent, mais ils sont faits à pied, une fois tous les quelques années. Une racine pousse en deux étés, une terrasse s’installe en un week-end. Et un trottoir « conforme » sur le papier peut être un enfer à cause de la pente de travers.

Quand on signale, on signale un point. Personne ne dit à la commune que ce point coupe un itinéraire entier.`,
  solution: `Cent volontaires roulent comme d’habitude avec un boîtier de la taille d’une boîte d’allumettes. Il mesure les secousses, la pente et les demi-tours. La position est arrondie à dix mètres et les deux cents premiers mètres depuis le domicile ne sont pas gardés.

Après quatre mois, on obtient trois couches : où cela secoue, où cela penche, où l’on renonce. Un calcul simple classe les réparations par mètres rendus praticables pour chaque mètre réparé.

Les couches sont publiées chaque mois. Les services de voirie les ouvrent dans leur outil habituel. Ceux qui n’ont pas de boîtier complètent au marqueur sur de grandes cartes papier, dans les maisons de repos et les écoles.`,
  directions: ['transversality', 'pooling'],
  municipalities: ['21002', '21017', '21005'],
  budget: {
    amount: 88_600,
    months: 16,
    lines: [
      { label: 'Cent vingt boîtiers et leur suivi', amount: 9_600 },
      { label: 'Traitement des mesures et carte publique', amount: 37_000 },
      { label: 'Accompagnement et défraiement des volontaires', amount: 29_000 },
      { label: 'Ateliers sur cartes papier', amount: 13_000 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-OPEN',
      low: 0.55,
      likely: 0.56,
      high: 0.575,
      inYears: 2,
      share: 0.09,
      evidence:
        'Trois couches nouvelles, mises à jour chaque mois, licence ouverte, format documenté.',
    },
    {
      indicator: 'SAF-ROAD',
      low: 9,
      likely: 10,
      high: 11,
      inYears: 3,
      share: 0.09,
      evidence:
        'Pas de situation de départ trouvée pour les chutes sur trottoir ; à établir avec les hôpitaux du quartier.',
    },
  ],
  risks: `Cent volontaires ne roulent pas partout. Nous publions aussi où personne n’est passé, pour qu’un blanc ne soit pas lu comme un bon trottoir.

La vie privée : un trajet régulier peut reconnaître quelqu’un, d’où l’arrondi et les deux cents mètres effacés.`,
  conditions: {
    transversality: 'Voirie, handicap, petite enfance et personnes âgées lisent la même carte.',
    pooling: 'Plans du boîtier et code publiés ; une commune peut en prêter vingt à une autre.',
    inclusion: 'Les personnes concernées mesurent, choisissent les priorités et sont défrayées.',
    european:
      'Les couches suivent le profil européen pour les données d’accessibilité des transports.',
  },
  partners: [
    { name: 'Vélo-Senne ASBL', helix: 'citizen', person: 'moussa', accepted: true },
    { name: 'Fil Rouge Électronique SRL', helix: 'business', person: 'leila', accepted: true },
  ],
  story: {
    begins: { at: -58 },
    steps: [
      { at: -42, hour: 21, by: 'nadine', event: 'submit' },
      { at: -34, hour: 10, by: 'chantal', event: 'admit' },
      { at: -14, hour: 10, by: 'chantal', event: 'close-consultation' },
      { at: -13, hour: 9, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      { at: -13, hour: 9, by: 'chantal', event: 'assign', reviewer: 'oumar' },
      {
        at: -5,
        hour: 22,
        by: 'oumar',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'PUB-OPEN',
              low: 0.55,
              likely: 0.555,
              high: 0.565,
              confidence: 'low',
              reason:
                'Je connais mal ce score. Trois couches utiles, mais sur trois communes seulement.',
            },
            {
              indicator: 'SAF-ROAD',
              low: 10,
              likely: 11,
              high: 12,
              confidence: 'low',
              reason:
                'Une carte ne répare rien. L’effet dépend des communes, et aucune ne s’engage par écrit.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'Boîtier simple, volontaires déjà en contact, ASBL habituée.',
            },
            {
              key: 'value-for-money',
              score: 4,
              reason: 'Moins de 90 000 € pour trois communes, et le matériel reste.',
            },
            {
              key: 'inclusion',
              score: 5,
              reason: 'Les personnes concernées mesurent et décident. C’est rare.',
            },
            { key: 'reuse', score: 4, reason: 'Tout est publié et les boîtiers se prêtent.' },
            {
              key: 'risk',
              score: 3,
              reason: 'La vie privée est bien traitée ; la réponse des communes ne l’est pas.',
            },
          ],
          recommendation: 'fund',
          comment:
            'Je pousse aussi un fauteuil, celui de mon père. J’ai reconnu chaque mot. Demandez au moins une commune qui promette de réparer les dix premiers points.',
        },
      },
    ],
    comments: [
      {
        at: -33,
        hour: 19,
        by: 'tereza',
        section: 'problem',
        stance: 'for',
        language: 'en',
        body: 'White cane user here. Could the box also note obstacles at head height? Probably not. But please add parked scooters to the paper maps.',
      },
      {
        key: 'devers',
        at: -32,
        hour: 8,
        by: 'bernard',
        section: 'solution',
        stance: 'for',
        language: 'fr',
        body: 'Ingénieur retraité des routes : le dévers est le vrai oublié. Au-delà de 3 %, un fauteuil manuel part vers la bordure. Mesurez-le, vous serez les premiers.',
      },
      {
        at: -31,
        hour: 21,
        by: 'nadine',
        section: 'solution',
        stance: 'neutral',
        language: 'fr',
        body: 'Le boîtier mesure bien la pente de travers, à un demi-degré près. Merci pour le seuil, nous l’utiliserons.',
        replyTo: 'devers',
      },
      {
        at: -27,
        hour: 13,
        by: 'priya',
        section: 'targets',
        stance: 'if',
        language: 'en',
        body: 'Good idea, weak targets. If one commune repaired ten spots you could count people who stop making the detour. That is the number I would fund.',
      },
      {
        at: -25,
        hour: 10,
        by: 'griet',
        section: 'solution',
        stance: 'for',
        language: 'nl',
        body: 'Onze wegendienst krijgt elke week foto’s van losse tegels. Een volgorde op basis van “meters die weer bruikbaar worden” zou ons echt helpen kiezen.',
      },
      {
        at: -20,
        hour: 18,
        by: 'dirk',
        section: 'risks',
        stance: 'neutral',
        language: 'nl',
        body: 'Wat met honderd dozen die na zestien maanden in een schuif liggen? Geef ze aan de rolstoeldienst van de mutualiteiten.',
      },
    ],
    supports: [
      { at: -33, by: 'tereza' },
      { at: -32, by: 'bernard' },
      { at: -31, by: 'elodie' },
      { at: -30, by: 'victoire' },
      { at: -29, by: 'kofi' },
      { at: -28, by: 'aleksandra' },
      { at: -25, by: 'griet' },
      { at: -24, by: 'sabine' },
      { at: -22, by: 'hamza' },
      { at: -20, by: 'dirk' },
      { at: -18, by: 'amira' },
    ],
    follows: [{ at: -26, by: 'priya' }],
    officialReply: {
      at: -11,
      hour: 14,
      by: 'chantal',
      texts: {
        fr: `Six personnes ont commenté la proposition, toutes pour l’idée. Deux demandent une cible que l’on puisse voir : une commune qui répare les premiers points signalés. Nous transmettons cette demande aux évaluateurs et nous la posons aux trois communes.

La question du sort des boîtiers après le projet a été notée. L’autrice propose de les prêter à d’autres communes ; le prêt à un service de fauteuils serait tout aussi possible.`,
        nl: `Zes personen reageerden op het voorstel en allen zijn voor het idee. Twee van hen vragen een streefcijfer dat men kan zien: een gemeente die de eerste gemelde plekken herstelt. Wij geven die vraag door aan de beoordelaars en leggen ze voor aan de drie gemeenten.

De vraag wat er na het project met de toestellen gebeurt, is genoteerd. De indienster stelt voor ze aan andere gemeenten uit te lenen; uitlenen aan een rolstoeldienst kan evengoed.`,
      },
    },
  },
}
