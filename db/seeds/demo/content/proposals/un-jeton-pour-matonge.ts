import type { Proposal } from '../types'

export const unJetonPourMatonge: Proposal = {
  key: 'un-jeton-pour-matonge',
  call: 'skills-and-shops',
  language: 'fr',
  lead: 'mbuyi',
  state: 'rejected',
  title: 'Un jeton numérique pour les commerces de Matonge',
  summary:
    'Chaque achat à Matonge donne un jeton sur le téléphone, et dix jetons donnent une réduction dans un autre commerce. L’argent tourne dans la galerie au lieu de partir au centre. Trente commerces ont dit oui.',
  problem: `Mon salon de coiffure, dans la galerie, a perdu un tiers de ses clientes en cinq ans. Elles commandent les mèches sur internet, se coiffent entre elles et ne passent plus devant le magasin de tissus ni le restaurant.

Chacun fait sa propre carte de fidélité en carton. J’en ai compté neuf dans le portefeuille d’une cliente. Aucune ne sert chez le voisin.

Avec un jeton commun, une coiffure donnerait envie d’un repas, et le repas d’un disque.`,
  solution: `Une application, avec un code à scanner à la caisse. Les jetons s’ajoutent tout seuls. Un tableau montre aux commerçants quel jour il faut faire une promotion.

Trente commerces commencent, puis toute la chaussée de Wavre. La première année est gratuite. Ensuite, chaque commerce paie 2 % de ses ventes en jetons pour entretenir l’application. Le jeton s’appellera la « liane ».

Une technologie de registre distribué garantit que personne ne triche.`,
  directions: ['digital-technology', 'internet-use'],
  municipalities: ['21009'],
  budget: {
    amount: 118_000,
    months: 12,
    lines: [
      { label: 'Application et registre', amount: 82_000 },
      { label: 'Lancement et animation', amount: 24_000 },
      { label: 'Tablettes pour les caisses', amount: 12_000 },
    ],
  },
  targets: [
    {
      indicator: 'USE-SHOP',
      low: 61,
      likely: 64,
      high: 68,
      inYears: 1,
      share: 0.07,
      evidence: 'Le quartier est jeune et très connecté.',
    },
    {
      indicator: 'INT-SELL',
      low: 31,
      likely: 33,
      high: 38,
      inYears: 1,
      share: 0.07,
      evidence: 'Trente commerces ont dit oui.',
    },
  ],
  risks:
    'Il faut que tout le monde s’y mette en même temps. Nous ferons une grande fête de lancement.',
  conditions: {
    transversality: 'Commerce, culture et tourisme.',
    pooling: 'D’autres quartiers pourront acheter l’application.',
    inclusion: 'Le quartier est très mélangé et tout le monde a un téléphone.',
    european: 'Matonge est connu dans toute l’Europe.',
  },
  partners: [],
  story: {
    begins: { at: -112 },
    steps: [
      { at: -93, hour: 23, by: 'mbuyi', event: 'submit' },
      {
        at: -85,
        hour: 15,
        by: 'chantal',
        event: 'admit',
        note: 'Recevable. Le comptage des commerces et la carte sans téléphone seront regardés à l’évaluation.',
      },
      { at: -60, hour: 9, by: 'clock', event: 'close-consultation' },
      { at: -59, hour: 10, by: 'chantal', event: 'assign', reviewer: 'gilles' },
      { at: -59, hour: 10, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      { at: -59, hour: 10, by: 'chantal', event: 'assign', reviewer: 'oumar' },
      {
        at: -56,
        hour: 8,
        by: 'gilles',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'USE-SHOP',
              low: 60,
              likely: 60.1,
              high: 60.5,
              confidence: 'high',
              reason: 'Un jeton gagné en magasin n’est pas un achat en ligne.',
            },
            {
              indicator: 'INT-SELL',
              low: 29.7,
              likely: 29.9,
              high: 30.2,
              confidence: 'high',
              reason: 'Aucune vente à distance n’est prévue dans le texte.',
            },
          ],
          criteria: [
            { key: 'feasibility', score: 2, reason: 'Trente accords oraux, aucun écrit.' },
            {
              key: 'value-for-money',
              score: 1,
              reason: '82 000 € pour ce qu’une carte commune à 3 000 € ferait presque aussi bien.',
            },
            { key: 'inclusion', score: 1, reason: 'Pas de téléphone, pas de jeton.' },
            { key: 'reuse', score: 1, reason: 'Application à acheter, pas à reprendre.' },
            { key: 'risk', score: 1, reason: 'Le seul risque cité est traité par une fête.' },
          ],
          recommendation: 'do-not-fund',
          comment: 'Le besoin est vrai. La réponse est trop chère et mal ciblée.',
        },
      },
      {
        at: -54,
        hour: 20,
        by: 'oumar',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'USE-SHOP',
              low: 60,
              likely: 60.5,
              high: 61.5,
              confidence: 'low',
              reason: 'Des clients reviendront, mais à pied.',
            },
            {
              indicator: 'INT-SELL',
              low: 29.7,
              likely: 30.5,
              high: 32,
              confidence: 'low',
              reason: 'Un commerçant qui scanne des codes vendra peut-être plus tard en ligne.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 3,
              reason: 'L’auteur connaît tout le monde dans la galerie, c’est une force.',
            },
            { key: 'value-for-money', score: 2, reason: 'Cher pour une carte de fidélité.' },
            {
              key: 'inclusion',
              score: 3,
              reason: 'Le quartier se sentirait soutenu, et ce n’est pas rien.',
            },
            {
              key: 'reuse',
              score: 2,
              reason: 'L’idée d’une carte commune se reprend, l’application non.',
            },
            { key: 'risk', score: 1, reason: 'Rien n’est dit si dix commerces abandonnent.' },
          ],
          recommendation: 'do-not-fund',
          comment:
            'Revenez avec une carte en carton commune et un carnet. Je soutiendrais tout de suite.',
        },
      },
      {
        at: -52,
        hour: 16,
        by: 'hanne',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'USE-SHOP',
              low: 60,
              likely: 60.2,
              high: 60.6,
              confidence: 'medium',
              reason:
                'Er is geen verband beschreven tussen een getrouwheidspunt en onlinewinkelen.',
            },
            {
              indicator: 'INT-SELL',
              low: 29.7,
              likely: 30,
              high: 30.5,
              confidence: 'medium',
              reason: 'Dertig mondelinge toezeggingen zijn geen nulmeting.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 2,
              reason: 'Alles hangt af van een gelijktijdige start van dertig winkels.',
            },
            {
              key: 'value-for-money',
              score: 1,
              reason: 'Een gedistribueerd register is hier nergens voor nodig.',
            },
            { key: 'inclusion', score: 1, reason: 'Wie geen smartphone heeft, valt volledig uit.' },
            { key: 'reuse', score: 1, reason: 'Gesloten toepassing.' },
            { key: 'risk', score: 1, reason: 'Geen plan bij tegenslag.' },
          ],
          recommendation: 'do-not-fund',
          comment:
            'De diagnose van de straat is goed geschreven. Zoek er een kleinere oplossing bij.',
        },
      },
      {
        at: -50,
        hour: 11,
        by: 'chantal',
        event: 'record-discussion',
        note: 'Écart de deux points sur l’inclusion : 3 contre 1 et 1. L’évaluateur citoyen compte le soutien moral au quartier ; les deux autres notent l’exclusion des personnes sans téléphone. Il garde sa note et rejoint la recommandation commune.',
      },
      { at: -48, hour: 15, by: 'chantal', event: 'close-evaluation' },
      {
        at: -39,
        hour: 16,
        by: 'noor',
        event: 'propose-decision',
        outcome: 'reject',
        reasons: {
          fr: `L’appel finance ce qui fait progresser l’achat et la vente en ligne. Le jeton se gagne et se dépense en magasin, après un paiement ordinaire. Les trois évaluateurs prévoient donc, pour les achats en ligne, 60,1 à 60,5 % contre 60 % au départ, là où la proposition annonce 64 %. L’élément de preuve fourni, « trente commerces ont dit oui », n’est pas daté ni signé.

Au critère d’inclusion s’ajoute l’article 4 : l’inscription doit être possible sans écran. La proposition ne prévoit rien pour une cliente sans téléphone, ce que deux évaluateurs ont noté 1 sur 5. Le troisième a donné 3 et a expliqué pourquoi ; il conclut néanmoins comme les autres. Enfin, 82 000 € vont à une application fermée, alors que l’article 3 demande des logiciels libres.

Ce qui permettrait de revenir : une carte commune en carton avec trente signatures, quelques mois de comptage des passages d’un commerce à l’autre, puis, si l’effet existe, un outil libre. La boîte à idées est ouverte pour cela à tout moment.`,
          nl: `De oproep financiert wat kopen en verkopen op het internet vooruithelpt. De jeton wordt in de winkel verdiend en uitgegeven, na een gewone betaling. De drie beoordelaars verwachten voor online aankopen dan ook 60,1 tot 60,5 %, tegenover 60 % bij de start, waar het voorstel 64 % aankondigt. Het aangebrachte bewijs, “dertig winkels hebben ja gezegd”, is niet gedateerd en niet ondertekend.

Naast het criterium inclusie speelt artikel 4: inschrijven moet ook zonder scherm kunnen. Het voorstel voorziet niets voor een klant zonder telefoon, en twee beoordelaars gaven daarvoor 1 op 5. De derde gaf 3 en legde uit waarom; ook hij besluit zoals de anderen. Ten slotte gaat 82.000 € naar een gesloten toepassing, terwijl artikel 3 vrije software vraagt.

Wat een nieuwe poging mogelijk maakt: een gemeenschappelijke kaart in karton met dertig handtekeningen, enkele maanden tellen hoe klanten van de ene winkel naar de andere gaan, en daarna, als het effect er is, een vrije toepassing. De ideeënbus staat daarvoor altijd open.`,
        },
      },
      { at: -35, hour: 14, by: 'ines', event: 'cosign' },
      { at: -25, hour: 10, by: 'noor', event: 'publish' },
    ],
    comments: [
      {
        at: -83,
        hour: 14,
        by: 'kofi',
        section: 'problem',
        stance: 'for',
        language: 'en',
        body: 'I like Matonge and I like the idea of the voucher going round. But please, paper. My aunt spends half her pension there and has no phone at all.',
      },
      {
        key: 'liane',
        at: -82,
        hour: 19,
        by: 'jonas',
        section: 'solution',
        stance: 'against',
        language: 'nl',
        body: 'Waarom een gedistribueerd register? Een schrift in elke winkel zou hetzelfde doen en de accu van uw telefoon sparen.',
      },
      {
        at: -81,
        hour: 8,
        by: 'mbuyi',
        section: 'solution',
        stance: 'neutral',
        language: 'fr',
        body: 'Parce que je ne veux pas que le voisin mette des croix la nuit. Cela dit, je prends l’idée du carnet pour le début.',
        replyTo: 'liane',
      },
      {
        at: -76,
        hour: 22,
        by: 'samira',
        section: 'targets',
        stance: 'against',
        language: 'fr',
        body: 'Vous visez des achats en ligne avec un jeton qu’on gagne en boutique. Je ne comprends pas le lien et je crois qu’il n’y en a pas.',
      },
    ],
    supports: [
      { at: -84, by: 'dorin' },
      { at: -83, by: 'kofi' },
      { at: -80, by: 'rachid' },
      { at: -79, by: 'hamza' },
    ],
    follows: [{ at: -78, by: 'aleksandra' }],
    officialReply: {
      at: -57,
      hour: 15,
      by: 'chantal',
      texts: {
        fr: `Quatre personnes ont réagi. L’idée d’une carte commune plaît, l’application moins. Nous invitons l’auteur à regarder une version sur papier, quel que soit l’avis du comité.`,
        nl: `Vier mensen reageerden. Het idee van een gemeenschappelijke kaart bevalt, de toepassing minder. Wij nodigen de indiener uit om een papieren versie te bekijken, wat het comité ook beslist.`,
      },
    },
  },
}
