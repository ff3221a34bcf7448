import type { Proposal } from '../types'

export const unDroneContreLesDepots: Proposal = {
  key: 'un-drone-contre-les-depots',
  call: 'idea-box',
  language: 'fr',
  lead: 'hamza',
  state: 'rejected',
  title: 'Un drone pour surprendre les dépôts clandestins',
  summary:
    'Les dépôts d’ordures dans nos rues se font la nuit et personne ne voit rien. Un drone pourrait survoler les coins connus et filmer ceux qui jettent. Il suffirait de quelques amendes pour que tout le monde comprenne.',
  problem: `J’habite près de la place Liedts. Chaque matin, il y a un matelas, un frigo, des sacs. Je les photographie depuis deux mois : 71 dépôts dans trois rues. On les enlève, ils reviennent. Tout le monde sait qui c’est à peu près, personne ne témoigne.

Les caméras fixes, ils savent où elles sont. Ils vont dix mètres plus loin.`,
  solution: `Un drone décolle à 23 h et fait le tour des coins noirs. Quand une camionnette s’arrête, il s’approche et filme la plaque. Les images vont aux agents sanctionnateurs.

Il ne faut qu’un pilote et un drone à 4 000 €. On pourrait commencer dans ma rue.`,
  directions: ['digital-technology', 'transversality'],
  municipalities: ['21015'],
  budget: {
    amount: 39_000,
    months: 6,
    lines: [
      { label: 'Drone et batteries', amount: 5_000 },
      { label: 'Pilote de nuit', amount: 30_000 },
      { label: 'Assurance', amount: 4_000 },
    ],
  },
  targets: [
    {
      indicator: 'ENV-WASTE',
      low: 40,
      likely: 45,
      high: 50,
      inYears: 1,
      share: 0.11,
      evidence: 'Moins de dépôts, plus de tri. Je n’ai pas trouvé le chiffre de départ.',
    },
    {
      indicator: 'PUB-USERS',
      low: 81,
      likely: 82,
      high: 84,
      inYears: 1,
      share: 0.11,
      evidence: 'Les gens signaleront plus s’ils voient que ça sert.',
    },
  ],
  risks: 'Il y aura des gens contre, comme pour tout.',
  conditions: {
    transversality: 'Propreté et prévention.',
    pooling: 'Le drone peut tourner dans plusieurs communes.',
    inclusion: 'Tout le monde profite d’une rue propre.',
    european: 'Rien de prévu.',
  },
  partners: [],
  story: {
    begins: { at: -78 },
    steps: [
      { at: -76, hour: 23, by: 'hamza', event: 'submit' },
      {
        at: -69,
        hour: 11,
        by: 'chantal',
        event: 'admit',
        note: 'Recevable comme idée. Les images de personnes poseront question à l’évaluation.',
      },
      { at: -50, hour: 10, by: 'chantal', event: 'close-consultation' },
      { at: -49, hour: 9, by: 'chantal', event: 'assign', reviewer: 'oumar' },
      { at: -49, hour: 9, by: 'chantal', event: 'assign', reviewer: 'gilles' },
      {
        at: -46,
        hour: 21,
        by: 'oumar',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'ENV-WASTE',
              low: 38,
              likely: 40,
              high: 42,
              confidence: 'low',
              reason: 'Punir un dépôt ne fait pas recycler le frigo.',
            },
            {
              indicator: 'PUB-USERS',
              low: 81,
              likely: 81.2,
              high: 82,
              confidence: 'low',
              reason: 'On signale quand on est entendu, pas quand on est filmé.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 1,
              reason: 'Voler la nuit au-dessus des gens, je doute que ce soit permis.',
            },
            {
              key: 'value-for-money',
              score: 2,
              reason: '30 000 € de pilote pour six mois dans trois rues.',
            },
            {
              key: 'inclusion',
              score: 1,
              reason: 'Tout le quartier filmé pour trois camionnettes.',
            },
            { key: 'reuse', score: 1, reason: 'Rien ne reste.' },
            {
              key: 'risk',
              score: 0,
              reason: 'Aucun risque n’est examiné, alors qu’ils sont nombreux.',
            },
          ],
          recommendation: 'do-not-fund',
          comment:
            'Je partage la colère. Vos 71 photos datées valent mieux que le drone : donnez-les.',
        },
      },
      {
        at: -44,
        hour: 10,
        by: 'gilles',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'ENV-WASTE',
              low: 38,
              likely: 40,
              high: 43,
              confidence: 'low',
              reason: 'Pas de situation de départ, pas de lien démontré.',
            },
            {
              indicator: 'PUB-USERS',
              low: 81,
              likely: 81.3,
              high: 82,
              confidence: 'low',
              reason: 'Effet possible et très indirect.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 2,
              reason: 'Autorisations de vol longues, pilote agréé à trouver.',
            },
            {
              key: 'value-for-money',
              score: 2,
              reason: 'Un agent de nuit à pied coûte autant et parle aux gens.',
            },
            { key: 'inclusion', score: 1, reason: 'Surveillance générale sans débat.' },
            { key: 'reuse', score: 2, reason: 'Le drone peut servir ailleurs, l’idée non.' },
            { key: 'risk', score: 0, reason: 'La section tient en une phrase.' },
          ],
          recommendation: 'do-not-fund',
          comment: 'À refuser en l’état, en gardant le relevé des 71 dépôts.',
        },
      },
      {
        at: -40,
        hour: 14,
        by: 'chantal',
        event: 'record-discussion',
        note: 'Les deux évaluateurs sont d’accord sur tout, sauf d’un point sur la faisabilité. Ils demandent que le refus dise ce que vaut le relevé de l’auteur.',
      },
      { at: -37, hour: 10, by: 'chantal', event: 'close-evaluation' },
      {
        at: -24,
        hour: 11,
        by: 'mehdi',
        event: 'propose-decision',
        outcome: 'reject',
        reasons: {
          fr: `Filmer la nuit, depuis le ciel, des rues habitées revient à enregistrer toutes les personnes qui y passent pour en trouver quelques-unes. La proposition ne dit ni quelle règle le permet, ni combien de temps les images sont gardées, ni qui les regarde. La section des risques tient en une phrase et reçoit 0 des deux évaluateurs, issus des groupes citoyen et entreprise.

L’effet annoncé n’est pas étayé. L’indicateur de recyclage n’a pas de situation de départ, et une amende pour un dépôt ne fait pas trier davantage. Pour les services en ligne, les évaluateurs attendent 81,2 à 81,3 % contre 81 % aujourd’hui. Un agent de nuit coûterait autant et peut parler aux gens.

Le relevé de l’auteur, 71 dépôts photographiés et datés dans trois rues, est en revanche précieux. Le comité l’invite à le déposer comme idée : une carte des heures et des lieux, tenue par les riverains, serait recevable demain.`,
          nl: `’s Nachts vanuit de lucht bewoonde straten filmen, betekent iedereen opnemen die er passeert om er enkelen te vinden. Het voorstel zegt niet welke regel dat toelaat, hoelang de beelden worden bewaard en wie ernaar kijkt. Het deel over de risico’s telt één zin en krijgt van beide beoordelaars, uit de groepen burgers en bedrijven, een 0.

Het aangekondigde effect is niet onderbouwd. De indicator voor recyclage heeft geen nulmeting, en een boete voor sluikstorten doet niemand beter sorteren. Voor de onlinediensten verwachten de beoordelaars 81,2 tot 81,3 %, tegenover 81 % vandaag. Een nachtagent zou evenveel kosten en kan met mensen praten.

De lijst van de indiener, 71 gefotografeerde en gedateerde stortplaatsen in drie straten, is wel waardevol. Het comité nodigt hem uit om die als idee in te dienen: een kaart van uren en plaatsen, bijgehouden door buren, zou morgen ontvankelijk zijn.`,
        },
      },
      { at: -19, hour: 11, by: 'joost', event: 'cosign' },
      { at: -13, hour: 10, by: 'mehdi', event: 'publish' },
    ],
    comments: [
      {
        at: -68,
        hour: 12,
        by: 'laurence',
        section: 'problem',
        stance: 'neutral',
        language: 'fr',
        body: 'Merci pour les 71 photos. Avec l’heure et l’adresse, on pourrait déplacer une tournée. Les avez-vous envoyées à quelqu’un ?',
      },
      {
        key: 'prive',
        at: -65,
        hour: 19,
        by: 'victoire',
        section: 'solution',
        stance: 'against',
        language: 'fr',
        body: 'Ma chambre donne sur un de ces « coins noirs ». Je ne veux pas d’un engin qui filme à 23 h devant ma fenêtre.',
      },
      {
        at: -64,
        hour: 22,
        by: 'hamza',
        section: 'solution',
        stance: 'neutral',
        language: 'fr',
        body: 'Il filmerait les camionnettes, pas les fenêtres. Mais j’entends, je n’avais pas pensé aux étages.',
        replyTo: 'prive',
      },
      {
        at: -60,
        hour: 9,
        by: 'dorin',
        section: 'whole',
        stance: 'for',
        language: 'fr',
        body: 'Chez nous aussi, à Cureghem. Tout le monde est contre jusqu’au jour où le frigo est devant sa porte.',
      },
    ],
    supports: [
      { at: -67, by: 'dorin' },
      { at: -62, by: 'thibault' },
    ],
    follows: [{ at: -66, by: 'laurence' }],
    officialReply: {
      at: -47,
      hour: 15,
      by: 'chantal',
      texts: {
        fr: `Quatre personnes ont réagi. Le problème est reconnu par toutes, le moyen par une seule. Un service a demandé les photos et leurs heures ; nous avons mis l’auteur en rapport avec lui, que l’idée soit approuvée ou non.`,
        nl: `Vier mensen reageerden. Het probleem wordt door allen herkend, het middel door één. Een dienst vroeg de foto’s en de uren; wij brachten de indiener ermee in contact, wat er ook met het idee gebeurt.`,
      },
    },
  },
}
