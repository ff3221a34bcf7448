import type { Proposal } from '../types'

export const ascenseursEnPanne: Proposal = {
  key: 'ascenseurs-en-panne',
  call: 'shared-streets',
  language: 'fr',
  lead: 'leila',
  state: 'cosigning',
  title: 'Savoir avant de partir que l’ascenseur est en panne',
  summary:
    'Un ascenseur public en panne, c’est un trajet impossible que l’on découvre sur place. Un petit capteur sur 85 ascenseurs de rues, de gares et de passerelles dit s’il roule. L’information est ouverte, se lit par téléphone et calcule un détour praticable.',
  problem: `Nous réparons des cartes électroniques d’ascenseurs à Molenbeek. Quand un ascenseur public s’arrête, nous le savons par l’usager bloqué en bas, rarement par l’exploitant. Entre la panne et l’annonce, il s’écoule en moyenne neuf heures d’après nos bons de réparation de l’an dernier.

Pour qui marche, c’est un désagrément. Pour une personne en fauteuil entre la place Poelaert et les Marolles, c’est la fin du déplacement : le détour sans marche fait 1,7 km avec une pente de 8 %.

Il y a plusieurs propriétaires, plusieurs mainteneurs et plusieurs sites. Aucune liste commune, même pas du nombre d’ascenseurs ouverts au public dans la rue.`,
  solution: `Un capteur autonome collé sur la porte palière mesure les mouvements. Trois heures sans mouvement en journée, ou dix appels sans réponse, et l’ascenseur passe à « à vérifier ». Il ne se branche sur rien, ne filme rien et s’enlève en cinq minutes : l’exploitant ne doit pas modifier son installation.

Nous équipons 85 ascenseurs dans trois communes. Les états sont publiés à la minute en données ouvertes, dans le format que lisent déjà les calculateurs d’itinéraires. Un numéro de téléphone dit l’état d’un ascenseur et le détour sans marche.

Chaque mois, un tableau montre la disponibilité par ascenseur. Les propriétaires l’ont demandé : ils paient aujourd’hui une maintenance sans pouvoir la vérifier.`,
  directions: ['pooling', 'transversality'],
  municipalities: ['21004', '21009', '21012'],
  budget: {
    amount: 126_000,
    months: 18,
    lines: [
      { label: 'Cent capteurs, dont quinze de réserve', amount: 38_000 },
      { label: 'Plateforme, données ouvertes, ligne vocale', amount: 46_000 },
      { label: 'Détours relevés avec des usagers en fauteuil', amount: 24_000 },
      { label: 'Suivi et rapport de disponibilité', amount: 18_000 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-OPEN',
      low: 0.555,
      likely: 0.57,
      high: 0.59,
      inYears: 2,
      share: 0.3,
      evidence:
        'Donnée de mobilité à la minute, dans le format européen : elle compte dans plusieurs sous-scores.',
    },
    {
      indicator: 'MOB-PT',
      low: 90,
      likely: 91,
      high: 92,
      inYears: 2,
      share: 0.3,
      evidence:
        'Pas de situation de départ publiée pour les personnes à mobilité réduite. Nous la mesurerons sur les trois premiers mois.',
    },
  ],
  risks:
    'Fausse alerte quand un ascenseur est simplement peu utilisé. Le seuil de trois heures est appris par ascenseur, et l’état s’appelle « à vérifier », pas « en panne », tant que personne n’a confirmé.',
  conditions: {
    transversality: 'Transports, voirie, handicap et patrimoine bâti.',
    pooling: 'Un même capteur et un même flux pour tous les propriétaires.',
    inclusion:
      'Détours relevés avec les usagers concernés, payés ; ligne vocale en français et en néerlandais.',
    european: 'Flux SIRI-FM, le profil européen pour l’état des équipements.',
  },
  partners: [
    { name: 'Laboratoire VilleMesure', helix: 'academia', person: 'amira', accepted: true },
  ],
  story: {
    begins: { at: -79 },
    steps: [
      { at: -63, hour: 12, by: 'leila', event: 'submit' },
      { at: -56, hour: 9, by: 'chantal', event: 'admit' },
      { at: -31, hour: 9, by: 'clock', event: 'close-consultation' },
      { at: -30, hour: 11, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      { at: -30, hour: 11, by: 'chantal', event: 'assign', reviewer: 'oumar' },
      { at: -30, hour: 11, by: 'chantal', event: 'assign', reviewer: 'gilles' },
      {
        at: -27,
        hour: 20,
        by: 'oumar',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'PUB-OPEN',
              low: 0.555,
              likely: 0.565,
              high: 0.58,
              confidence: 'low',
              reason: 'Une donnée dont je me servirais chaque semaine pour mon père.',
            },
            {
              indicator: 'MOB-PT',
              low: 90,
              likely: 91,
              high: 92,
              confidence: 'low',
              reason: 'Savoir, c’est déjà pouvoir faire le détour. Je suis l’autrice.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'Un capteur collé, sans travaux, par des gens du métier.',
            },
            {
              key: 'value-for-money',
              score: 4,
              reason: '1 480 € par ascenseur suivi, détours compris.',
            },
            {
              key: 'inclusion',
              score: 5,
              reason: 'Les usagers en fauteuil sont payés pour relever les détours.',
            },
            { key: 'reuse', score: 4, reason: 'Flux européen et capteurs déplaçables.' },
            { key: 'risk', score: 4, reason: 'Le mot « à vérifier » évite les fausses annonces.' },
          ],
          recommendation: 'fund',
          comment: 'Le numéro de téléphone doit rester après le projet, c’est mon seul souhait.',
        },
      },
      {
        at: -25,
        hour: 10,
        by: 'hanne',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'PUB-OPEN',
              low: 0.55,
              likely: 0.562,
              high: 0.575,
              confidence: 'medium',
              reason:
                'Live data in een Europees profiel telt in twee deelscores; de sprong naar 0,59 zie ik niet.',
            },
            {
              indicator: 'MOB-PT',
              low: 89.5,
              likely: 90.5,
              high: 91.5,
              confidence: 'low',
              reason: 'Zonder nulmeting kan ik dit niet wegen.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'Techniek is eenvoudig; toestemming per eigenaar is het echte werk.',
            },
            {
              key: 'value-for-money',
              score: 4,
              reason: 'Matige prijs, en eigenaars krijgen een cijfer dat ze nu niet hebben.',
            },
            { key: 'inclusion', score: 5, reason: 'Ontworpen met de mensen om wie het gaat.' },
            {
              key: 'reuse',
              score: 5,
              reason: 'SIRI-FM is direct te gebruiken door elke routeplanner.',
            },
            {
              key: 'risk',
              score: 3,
              reason: 'Valse alarmen: een drempel leren per lift vraagt maanden gegevens.',
            },
          ],
          recommendation: 'fund',
          comment: 'Vraag een meting van valse alarmen in het eerste tussentijdse verslag.',
        },
      },
      {
        at: -23,
        hour: 17,
        by: 'gilles',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'PUB-OPEN',
              low: 0.555,
              likely: 0.57,
              high: 0.585,
              confidence: 'medium',
              reason: 'Donnée rare, à forte réutilisation commerciale et associative.',
            },
            {
              indicator: 'MOB-PT',
              low: 90,
              likely: 90.8,
              high: 91.5,
              confidence: 'low',
              reason: 'Ordre de grandeur plausible, preuve absente.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 3,
              reason: 'Trois propriétaires à convaincre ; un seul a répondu à ce jour.',
            },
            {
              key: 'value-for-money',
              score: 3,
              reason: 'La plateforme à 46 000 € me paraît chère pour 85 points.',
            },
            { key: 'inclusion', score: 5, reason: 'Exemplaire.' },
            { key: 'reuse', score: 4, reason: 'Le capteur sert ailleurs sans changement.' },
            { key: 'risk', score: 3, reason: 'L’entretien des piles n’est pas chiffré.' },
          ],
          recommendation: 'fund-if',
          comment:
            'Financer si la plateforme est négociée à la baisse ; 8 000 € de moins ne changeraient rien au service.',
        },
      },
      {
        at: -21,
        hour: 15,
        by: 'chantal',
        event: 'record-discussion',
        note: 'Aucun écart de deux points. Discussion sur le coût de la plateforme : deux évaluateurs le trouvent correct, le troisième 8 000 € trop élevé. L’autrice, consultée, peut réutiliser un service vocal existant et réduire d’autant.',
      },
      { at: -19, hour: 10, by: 'chantal', event: 'close-evaluation' },
      {
        at: -3,
        hour: 14,
        by: 'joost',
        event: 'propose-decision',
        outcome: 'approve',
        grant: 118_000,
        reasons: {
          fr: `La proposition répond à un fait précis : sur les ascenseurs publics que l’autrice répare, neuf heures s’écoulent en moyenne entre la panne et son annonce. Pour une personne qui ne peut pas prendre l’escalier, ces neuf heures annulent le déplacement. L’appel demande, à son article 1, de relier au moins deux domaines ou deux administrations ; ici, transports, voirie et patrimoine bâti lisent un même flux.

Les trois évaluateurs, venus de trois groupes, attendent un gain du score de données ouvertes entre 0,562 et 0,570, un peu sous la cible de l’autrice (0,570). L’inclusion reçoit 5 des trois. La preuve manque pour le second indicateur, faute de situation de départ ; il n’a donc pas pesé dans le choix.

Le subside est fixé à 118 000 € au lieu de 126 000 €. Un évaluateur a montré que le service vocal pouvait être repris d’un outil existant, et l’autrice l’a confirmé.`,
          nl: `Het voorstel antwoordt op een duidelijk feit: bij de openbare liften die de indienster herstelt, gaan er gemiddeld negen uur voorbij tussen het defect en de melding. Voor wie de trap niet kan nemen, betekenen die negen uur dat de verplaatsing niet doorgaat. De oproep vraagt in artikel 1 om minstens twee domeinen of twee besturen te verbinden; hier lezen vervoer, wegen en gebouwen dezelfde gegevens.

De drie beoordelaars, uit drie groepen, verwachten voor de openheid van data een score tussen 0,562 en 0,570, iets onder de doelstelling van de indienster (0,570). Voor inclusie geven alle drie een 5. Voor de tweede indicator ontbreekt een nulmeting, en dus het bewijs; hij heeft niet meegewogen in de keuze.

De subsidie bedraagt 118.000 € in plaats van 126.000 €. Een beoordelaar toonde aan dat de spraakdienst van een bestaand hulpmiddel kan worden overgenomen, en de indienster heeft dat bevestigd.`,
        },
        conditions: {
          fr: 'Le premier rapport intermédiaire donne le nombre de fausses alertes par ascenseur. La ligne téléphonique reste ouverte au moins douze mois après le projet.',
          nl: 'Het eerste tussentijdse verslag vermeldt het aantal valse meldingen per lift. De telefoonlijn blijft minstens twaalf maanden na het project open.',
        },
      },
    ],
    comments: [
      {
        at: -55,
        hour: 18,
        by: 'nadine',
        section: 'problem',
        stance: 'for',
        language: 'fr',
        body: 'Avec ma fille en fauteuil, je téléphone toujours à quelqu’un sur place avant de partir. J’ai un carnet de dix numéros de commerçants qui regardent pour moi.',
      },
      {
        key: 'alarm',
        at: -52,
        hour: 11,
        by: 'wout',
        section: 'risks',
        stance: 'if',
        language: 'nl',
        body: 'Een lift op zondagochtend staat altijd drie uur stil. Hoe onderscheidt u dat van een panne?',
      },
      {
        at: -51,
        hour: 9,
        by: 'leila',
        section: 'risks',
        stance: 'neutral',
        language: 'fr',
        body: 'Le seuil dépend de l’heure et du jour, il s’apprend pendant six semaines. Et si quelqu’un appuie sans que rien ne bouge, l’alerte part tout de suite, même le dimanche.',
        replyTo: 'alarm',
      },
      {
        at: -47,
        hour: 21,
        by: 'tereza',
        section: 'solution',
        stance: 'for',
        language: 'en',
        body: 'A phone number. Thank you. An app with a map of grey and green dots is of no use to me.',
      },
      {
        at: -41,
        hour: 14,
        by: 'laurence',
        section: 'solution',
        stance: 'for',
        language: 'fr',
        body: 'Nous avons deux ascenseurs de rue dans notre commune et aucun chiffre. Quand pouvez-vous venir chez nous ?',
      },
    ],
    supports: [
      { at: -55, by: 'nadine' },
      { at: -54, by: 'bernard' },
      { at: -53, by: 'elodie' },
      { at: -51, by: 'samira' },
      { at: -47, by: 'tereza' },
      { at: -45, by: 'kofi' },
      { at: -43, by: 'victoire' },
      { at: -41, by: 'laurence' },
      { at: -39, by: 'bram' },
      { at: -37, by: 'moussa' },
      { at: -35, by: 'sabine' },
    ],
    follows: [{ at: -47, by: 'wout' }],
    officialReply: {
      at: -28,
      hour: 14,
      by: 'chantal',
      texts: {
        fr: `Cinq voix se sont exprimées. La question des fausses alertes a reçu une réponse précise de l’autrice : le seuil s’apprend par ascenseur, et un appel sans réponse compte tout de suite. Nous demandons aux évaluateurs de dire si cela leur suffit.

Une commune voisine voudrait être équipée. C’est possible après le projet, avec les capteurs de réserve.`,
        nl: `Vijf stemmen lieten zich horen. Op de vraag over valse meldingen gaf de indienster een precies antwoord: de drempel wordt per lift geleerd, en een oproep zonder antwoord telt meteen. Wij vragen de beoordelaars of dat voor hen volstaat.

Een buurgemeente wil ook meedoen. Dat kan na het project, met de reservesensoren.`,
      },
    },
  },
}
