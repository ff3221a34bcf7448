import type { Proposal } from '../types'

export const uneSeuleCarteDesChantiers: Proposal = {
  key: 'une-seule-carte-des-chantiers',
  call: 'shared-streets',
  language: 'fr',
  lead: 'fatou',
  state: 'deliberation',
  title: 'Une seule carte pour savoir qui ouvre ma rue, quand et pourquoi',
  summary:
    'Les chantiers sont annoncés par quatre organismes, sur quatre sites, dans quatre vocabulaires. Nous les réunissons sur une carte, avec une phrase claire, une date et un numéro qui répond. La même information part en affiche au coin de la rue et en lettre à ceux qui ne bougent pas.',
  problem: `Au guichet, un appel sur sept parle d’un chantier. Nous l’avons compté pendant un mois à Schaerbeek : 389 appels. Dans 240 cas, l’agent ne savait pas répondre et a donné un autre numéro.

Pour un commerçant de la rue de Brabant, la question est simple : est-ce que mon camion passe mardi ? Pour une dame de la place Meiser en fauteuil : par quel trottoir vais-je chez le kiné ? Aucune des annonces officielles ne répond à ces questions. Elles disent « réasphaltage, phase 2b ».

Les informations existent toutes. Elles sont dans les autorisations, dans l’agenda des réseaux d’eau et d’énergie, dans les avis de déviation des bus.`,
  solution: `Un petit service relit chaque nuit les quatre sources et les met sur une carte commune. Deux rédacteurs écrivent une phrase par chantier : ce qui est fermé, de quand à quand, par où passer à pied, en fauteuil, à vélo, en camion. Ils appellent le chef de chantier quand ce n’est pas clair.

De cette phrase sortent trois choses : la carte, une affiche A3 à coller sur la palissade, et une lettre automatique pour les personnes qui l’ont demandée parce qu’elles dépendent d’une place, d’un trottoir ou d’une livraison.

Le jeu de données réuni est ouvert. Evere et Saint-Josse entrent au sixième mois.`,
  directions: ['transversality', 'pooling'],
  municipalities: ['21015', '21006', '21014'],
  budget: {
    amount: 179_000,
    months: 20,
    lines: [
      { label: 'Service de collecte et carte', amount: 71_000 },
      { label: 'Deux rédacteurs à mi-temps', amount: 84_000 },
      { label: 'Affiches et lettres', amount: 14_000 },
      { label: 'Enquête avant et après', amount: 10_000 },
    ],
  },
  targets: [
    {
      indicator: 'TRA-DATA',
      low: 3,
      likely: 4,
      high: 4,
      inYears: 2,
      share: 0.17,
      evidence:
        'Quatre sources identifiées, dont deux déjà ouvertes mais non reliées. Zéro jeu commun aujourd’hui.',
    },
    {
      indicator: 'PUB-OPEN',
      low: 0.555,
      likely: 0.57,
      high: 0.585,
      inYears: 2,
      share: 0.17,
      evidence: 'Un jeu réuni, documenté et mis à jour chaque nuit.',
    },
  ],
  risks:
    'Une source peut changer de format sans prévenir. Un contrôle quotidien compare le nombre de chantiers à celui de la veille et alerte les rédacteurs, qui complètent à la main.',
  conditions: {
    transversality: 'Voirie, réseaux, transports et accueil communal.',
    pooling: 'Un seul service de collecte pour trois communes, code ouvert.',
    inclusion:
      'Affiche sur place, lettre sur demande, numéro qui répond en français et en néerlandais.',
    european: 'Les chantiers sont décrits en DATEX II, comme ceux des pays voisins.',
  },
  partners: [{ name: 'Panier-Midi SC', helix: 'business', person: 'rachid', accepted: true }],
  story: {
    begins: { at: -78 },
    steps: [
      { at: -60, hour: 10, by: 'fatou', event: 'submit' },
      {
        at: -55,
        hour: 14,
        by: 'chantal',
        event: 'request-changes',
        reason:
          'Le texte parle de « trois communes », mais une seule est décrite. Dites quand et comment les deux autres entrent, et qui paie les affiches hors de Schaerbeek.',
      },
      {
        at: -52,
        hour: 11,
        by: 'fatou',
        event: 'resubmit',
        note: 'Calendrier des deux autres communes et coût des affiches ajoutés.',
        changes: {
          solution: `Un petit service relit chaque nuit les quatre sources et les met sur une carte commune. Deux rédacteurs écrivent une phrase par chantier : ce qui est fermé, de quand à quand, par où passer à pied, en fauteuil, à vélo, en camion. Ils appellent le chef de chantier quand ce n’est pas clair.

De cette phrase sortent trois choses : la carte, une affiche A3 à coller sur la palissade, et une lettre automatique pour les personnes qui l’ont demandée parce qu’elles dépendent d’une place, d’un trottoir ou d’une livraison.

Le jeu de données réuni est ouvert. Schaerbeek commence. Saint-Josse entre au sixième mois, Evere au neuvième, chacune avec une demi-journée de formation. Les affiches des trois communes sont payées par le projet pendant vingt mois, ensuite par le chantier lui-même, comme la signalisation.`,
        },
      },
      { at: -49, hour: 9, by: 'chantal', event: 'admit' },
      { at: -24, hour: 9, by: 'clock', event: 'close-consultation' },
      { at: -23, hour: 10, by: 'chantal', event: 'assign', reviewer: 'gilles' },
      { at: -23, hour: 10, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      { at: -23, hour: 10, by: 'chantal', event: 'assign', reviewer: 'oumar' },
      {
        at: -20,
        hour: 18,
        by: 'gilles',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'TRA-DATA',
              low: 3,
              likely: 4,
              high: 4,
              confidence: 'high',
              reason: 'Les quatre sources sont nommées et deux sont déjà lisibles par machine.',
            },
            {
              indicator: 'PUB-OPEN',
              low: 0.55,
              likely: 0.565,
              high: 0.58,
              confidence: 'medium',
              reason: 'Un jeu très demandé, avec une vraie mise à jour.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'Collecte classique ; la rédaction est le vrai travail et elle est payée.',
            },
            {
              key: 'value-for-money',
              score: 4,
              reason: '389 appels par mois dans une seule commune : le gain est concret.',
            },
            { key: 'inclusion', score: 4, reason: 'Affiche et lettre prévues et budgétées.' },
            { key: 'reuse', score: 4, reason: 'Service commun, deux communes déjà annoncées.' },
            {
              key: 'risk',
              score: 3,
              reason: 'La dépendance aux sources est réelle, le contrôle quotidien la réduit.',
            },
          ],
          recommendation: 'fund',
          comment: 'Le projet le plus utile de l’appel pour un commerçant.',
        },
      },
      {
        at: -18,
        hour: 11,
        by: 'hanne',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'TRA-DATA',
              low: 2,
              likely: 3,
              high: 4,
              confidence: 'medium',
              reason:
                'De bron van de nutsbedrijven is vandaag niet contractueel beschikbaar; ik reken ze half.',
            },
            {
              indicator: 'PUB-OPEN',
              low: 0.548,
              likely: 0.555,
              high: 0.565,
              confidence: 'medium',
              reason:
                'Eén samengevoegde dataset, ook al is het een goede, verschuift een samengestelde score weinig.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 3,
              reason: 'Twee van de vier bronnen moeten nog toezeggen.',
            },
            {
              key: 'value-for-money',
              score: 3,
              reason:
                'Bijna de helft gaat naar redactie; na twintig maanden is daar geen geld meer voor.',
            },
            {
              key: 'inclusion',
              score: 5,
              reason: 'Route te voet en met de rolstoel in elke zin, dat zie ik nergens anders.',
            },
            { key: 'reuse', score: 4, reason: 'Open code en Europees formaat.' },
            {
              key: 'risk',
              score: 2,
              reason: 'Wat als de redacteurs stoppen? Het hart van het project heeft geen vervolg.',
            },
          ],
          recommendation: 'fund-if',
          comment:
            'Financieren als vóór maand twaalf schriftelijk vaststaat wie de redactie daarna betaalt.',
        },
      },
      {
        at: -17,
        hour: 22,
        by: 'oumar',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'TRA-DATA',
              low: 3,
              likely: 4,
              high: 4,
              confidence: 'low',
              reason: 'Je fais confiance à la liste, je ne sais pas vérifier les accords.',
            },
            {
              indicator: 'PUB-OPEN',
              low: 0.55,
              likely: 0.56,
              high: 0.57,
              confidence: 'low',
              reason:
                'Une carte que tout le monde ouvrira, donc des données que l’on gardera à jour.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'L’équipe d’accueil connaît le terrain et les chefs de chantier.',
            },
            {
              key: 'value-for-money',
              score: 4,
              reason: 'Le prix d’un seul carrefour refait deux fois.',
            },
            {
              key: 'inclusion',
              score: 5,
              reason: 'La lettre pour la dame qui ne sort plus seule : bravo.',
            },
            {
              key: 'reuse',
              score: 3,
              reason: 'Forest voudra la même chose, j’aurais aimé un mode d’emploi.',
            },
            { key: 'risk', score: 4, reason: 'Si la carte tombe, l’affiche reste.' },
          ],
          recommendation: 'fund',
          comment:
            'Chez nous, la rue a été ouverte quatre fois. Une affiche lisible aurait évité bien des disputes.',
        },
      },
      {
        at: -14,
        hour: 16,
        by: 'chantal',
        event: 'record-discussion',
        note: 'Les évaluateurs ont parlé de la maîtrise des risques, où les notes vont de 2 à 4. Tous trois jugent la suite de la rédaction mal assurée. L’un pense que le chantier peut la payer, comme la signalisation ; l’autre veut un engagement écrit avant le douzième mois. Ils gardent leurs notes et proposent d’en faire une condition.',
      },
      { at: -12, hour: 10, by: 'chantal', event: 'close-evaluation' },
    ],
    comments: [
      {
        at: -47,
        hour: 12,
        by: 'mbuyi',
        section: 'problem',
        stance: 'for',
        language: 'fr',
        body: 'Trois semaines de palissade devant mon salon sans une date. J’ai perdu des clientes qui croyaient que j’étais fermé. Une affiche avec une flèche aurait suffi.',
      },
      {
        key: 'bus',
        at: -44,
        hour: 8,
        by: 'giulia',
        section: 'solution',
        stance: 'if',
        language: 'en',
        body: 'Add the replacement stop for each diverted bus, with the walking time. On the current notices it is always “nearby”.',
      },
      {
        at: -43,
        hour: 16,
        by: 'fatou',
        section: 'solution',
        stance: 'neutral',
        language: 'fr',
        body: 'Les avis de déviation sont une des quatre sources, l’arrêt de remplacement y figure. Nous l’écrirons dans la phrase, avec la distance.',
        replyTo: 'bus',
      },
      {
        at: -41,
        hour: 19,
        by: 'lieve',
        section: 'solution',
        stance: 'for',
        language: 'nl',
        body: 'Graag de affiche echt tweetalig en niet Frans met een klein Nederlands hoekje. In Evere let men daarop.',
      },
      {
        at: -38,
        hour: 21,
        by: 'tomasz',
        section: 'targets',
        stance: 'neutral',
        language: 'en',
        body: 'Why not count the calls at the desk? You have a baseline of 389 in a month. It says more than any open data score.',
      },
      {
        at: -31,
        hour: 10,
        by: 'pieter',
        section: 'whole',
        stance: 'for',
        language: 'nl',
        body: 'Dit past perfect bij mijn voorstel over lege buizen: wie de werven kent, kan de buis meeleggen. Laten we dezelfde kaart gebruiken.',
      },
    ],
    supports: [
      { at: -47, by: 'mbuyi' },
      { at: -46, by: 'hamza' },
      { at: -45, by: 'samira' },
      { at: -44, by: 'giulia' },
      { at: -42, by: 'lieve' },
      { at: -41, by: 'ahmet' },
      { at: -40, by: 'sofie' },
      { at: -37, by: 'claire' },
      { at: -35, by: 'koen' },
      { at: -33, by: 'elodie' },
      { at: -31, by: 'pieter' },
      { at: -28, by: 'thibault' },
      { at: -27, by: 'ingrid' },
    ],
    follows: [
      { at: -38, by: 'tomasz' },
      { at: -30, by: 'griet' },
    ],
    officialReply: {
      at: -22,
      hour: 11,
      by: 'chantal',
      texts: {
        fr: `Six voix, quatre pour, une sous condition, une neutre. L’arrêt de remplacement des bus sera écrit dans la phrase de chaque chantier, l’autrice l’a confirmé. Les affiches seront à parts égales en français et en néerlandais.

La proposition de mesurer les appels au guichet est bonne ; elle peut s’ajouter au suivi sans changer les cibles. Le lien avec le projet de gaines vides est signalé aux évaluateurs.`,
        nl: `Zes stemmen: vier voor, één onder voorwaarde, één neutraal. De vervanghalte van de bussen komt in de zin van elke werf, dat heeft de indienster bevestigd. De affiches worden voor gelijke delen Frans en Nederlands.

Het voorstel om de oproepen aan het loket te meten is goed; het kan bij de opvolging komen zonder de streefcijfers te wijzigen. Het verband met het project rond lege buizen is aan de beoordelaars gemeld.`,
      },
    },
  },
}
