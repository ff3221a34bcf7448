import type { Proposal } from '../types'

export const reparerPourApprendre: Proposal = {
  key: 'reparer-pour-apprendre',
  call: 'skills-and-shops',
  language: 'fr',
  lead: 'elodie',
  state: 'approved',
  title: 'Réparer les ordinateurs du quartier et apprendre en le faisant',
  summary:
    'On apprend mieux l’ordinateur quand on l’a ouvert. Trois ateliers par semaine, à Saint-Gilles et à Cureghem, réparent des machines données avec les gens qui en ont besoin. Qui en répare une repart avec, et sait s’en servir.',
  problem: `Chez un patient sur trois, je vois un ordinateur mort sous une armoire. Il coûte trop cher à réparer, il fait honte, et personne ne sait si les photos sont perdues. Dans la même rue, des familles remplissent une demande d’allocation sur un écran de téléphone fendu.

Les cours existent mais commencent par « allumez votre ordinateur ». Qui n’en a pas ne vient pas. Qui en reçoit un tout prêt le range dès le premier message d’erreur, parce que c’est une boîte noire.

Nous avons essayé pendant un hiver dans un garage de la rue de Mérode : 46 personnes, 38 machines réparées. Six mois plus tard, j’en ai rappelé 40. 31 s’en servaient chaque semaine.`,
  solution: `Deux soirées et un samedi par semaine, dans un local de la rue de Mérode et dans une école de Cureghem. On arrive avec une machine en panne ou sans rien. Un technicien et deux bénévoles accompagnent douze personnes. La première séance, on ouvre, on dépoussière, on nomme les pièces. La quatrième, la machine démarre, avec un système libre et léger.

Les quatre séances suivantes servent à ce que chacun veut faire : écrire à l’école, payer, appeler le pays, reconnaître une arnaque. Il n’y a pas de programme imposé, il y a une liste de gestes à cocher.

Les machines viennent d’entreprises et de voisins. Les fiches de réparation et la liste de gestes sont publiées.`,
  directions: ['human-capital', 'digital-inclusion'],
  municipalities: ['21013', '21001'],
  budget: {
    amount: 104_000,
    months: 18,
    lines: [
      { label: 'Technicien à trois quarts temps', amount: 68_000 },
      { label: 'Pièces, outils, assurance', amount: 21_000 },
      { label: 'Locaux et café', amount: 9_000 },
      { label: 'Fiches, suivi à six mois', amount: 6_000 },
    ],
  },
  targets: [
    {
      indicator: 'HUM-BDS',
      low: 61.8,
      likely: 63,
      high: 65,
      inYears: 2,
      share: 0.14,
      evidence:
        'Essai d’un hiver : 46 participants, 31 sur 40 utilisent la machine chaque semaine après six mois.',
    },
    {
      indicator: 'INC-VULN',
      low: 36.5,
      likely: 37.5,
      high: 38.5,
      inYears: 2,
      share: 0.14,
      evidence:
        'Prévision : 620 participants en dix-huit mois, dont sept sur dix sans ordinateur au départ.',
    },
  ],
  risks:
    'Un disque donné peut contenir les données d’un autre. Il est effacé devant témoin avant la première séance, avec un certificat. Si le technicien s’en va, le partenaire en détache un pendant deux mois.',
  conditions: {
    transversality: 'Formation, réemploi et action sociale.',
    pooling:
      'Fiches de réparation et liste de gestes libres ; un local de plus peut ouvrir avec la même méthode.',
    inclusion:
      'Inscription au comptoir, par téléphone ou en poussant la porte. Garde d’enfants le samedi.',
    european: 'Les gestes renvoient au cadre DigComp.',
  },
  partners: [
    { name: 'Fil Rouge Électronique SRL', helix: 'business', person: 'leila', accepted: true },
    {
      name: 'Gemeentedienst Digitaal Zuid',
      helix: 'public-service',
      person: 'koen',
      accepted: true,
    },
  ],
  story: {
    begins: { at: -128 },
    steps: [
      { at: -105, hour: 21, by: 'elodie', event: 'submit' },
      {
        at: -100,
        hour: 11,
        by: 'chantal',
        event: 'request-changes',
        reason:
          'L’article 5 limite le matériel à un tiers du subside, ce que vous respectez. Mais le texte ne dit pas comment les disques donnés sont effacés. Ajoutez-le aux risques, c’est la seule chose qui manque.',
      },
      {
        at: -97,
        hour: 22,
        by: 'elodie',
        event: 'resubmit',
        note: 'Effacement devant témoin, avec certificat. Le coût de huit cents effacements était oublié, le voici ; la part du technicien baisse d’autant.',
        changes: {
          budget: {
            amount: 104_000,
            months: 18,
            lines: [
              { label: 'Technicien à trois quarts temps', amount: 65_600 },
              { label: 'Pièces, outils, assurance', amount: 21_000 },
              { label: 'Effacement certifié des disques', amount: 2_400 },
              { label: 'Locaux et café', amount: 9_000 },
              { label: 'Fiches, suivi à six mois', amount: 6_000 },
            ],
          },
        },
      },
      { at: -94, hour: 10, by: 'chantal', event: 'admit' },
      { at: -69, hour: 9, by: 'clock', event: 'close-consultation' },
      { at: -68, hour: 10, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      { at: -68, hour: 10, by: 'chantal', event: 'assign', reviewer: 'oumar' },
      { at: -68, hour: 10, by: 'chantal', event: 'assign', reviewer: 'gilles' },
      {
        at: -65,
        hour: 20,
        by: 'oumar',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'HUM-BDS',
              low: 62,
              likely: 63,
              high: 64.5,
              confidence: 'medium',
              reason: '31 sur 40 après six mois, je n’ai jamais vu mieux dans un cours classique.',
            },
            {
              indicator: 'INC-VULN',
              low: 36.8,
              likely: 37.6,
              high: 38.4,
              confidence: 'medium',
              reason:
                'Les gens sans ordinateur sont bien ceux que l’enquête compte comme vulnérables.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 5,
              reason: 'Ils l’ont déjà fait dans un garage, sans argent.',
            },
            { key: 'value-for-money', score: 4, reason: '168 € par personne, ordinateur compris.' },
            {
              key: 'inclusion',
              score: 5,
              reason: 'Garde d’enfants, pas d’inscription en ligne, le soir et le samedi.',
            },
            {
              key: 'reuse',
              score: 4,
              reason: 'Fiches libres ; les machines elles-mêmes sont du réemploi.',
            },
            { key: 'risk', score: 4, reason: 'Effacement réglé dans la deuxième version.' },
          ],
          recommendation: 'fund',
          comment: 'Je voudrais la même chose à Forest.',
        },
      },
      {
        at: -63,
        hour: 12,
        by: 'hanne',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'HUM-BDS',
              low: 61.5,
              likely: 62.2,
              high: 63.2,
              confidence: 'high',
              reason:
                'Wie meedoet aan een winterproef is gemotiveerd. 620 deelnemers op 170.000 inwoners laten hooguit een punt toe.',
            },
            {
              indicator: 'INC-VULN',
              low: 37.5,
              likely: 38.2,
              high: 38.8,
              confidence: 'medium',
              reason: 'Zelfde redenering: het effect per deelnemer is groot, het bereik klein.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'Bewezen aanpak met een goede technische partner.',
            },
            { key: 'value-for-money', score: 4, reason: 'Lage kost per deelnemer.' },
            { key: 'inclusion', score: 5, reason: 'De drempel is echt laag.' },
            { key: 'reuse', score: 3, reason: 'De methode hangt sterk aan personen.' },
            { key: 'risk', score: 4, reason: 'Goed doordacht na de aanvulling.' },
          ],
          recommendation: 'fund',
          comment: 'Vraag een opvolging na zes maanden bij minstens 60 % van de deelnemers.',
        },
      },
      {
        at: -61,
        hour: 9,
        by: 'gilles',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'HUM-BDS',
              low: 61.5,
              likely: 62.5,
              high: 64,
              confidence: 'low',
              reason: 'Bonne méthode, mais 170 000 habitants est un dénominateur sévère.',
            },
            {
              indicator: 'INC-VULN',
              low: 37,
              likely: 38,
              high: 38.8,
              confidence: 'low',
              reason: 'Je ne m’écarte pas des autres, l’échantillon est petit.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 3,
              reason: 'Trois ateliers avec un seul technicien à trois quarts temps, c’est tendu.',
            },
            {
              key: 'value-for-money',
              score: 4,
              reason: 'Les machines données divisent le coût par deux.',
            },
            { key: 'inclusion', score: 5, reason: 'Rien à redire.' },
            {
              key: 'reuse',
              score: 4,
              reason: 'Une école de devoirs pourrait reprendre la méthode.',
            },
            {
              key: 'risk',
              score: 4,
              reason: 'Le remplacement du technicien est prévu par contrat.',
            },
          ],
          recommendation: 'fund-if',
          comment: 'Réduire de 8 000 € le poste des pièces : le partenaire en récupère lui-même.',
        },
      },
      {
        at: -58,
        hour: 15,
        by: 'chantal',
        event: 'record-discussion',
        note: 'Écart de deux points sur la faisabilité : 5, 4 et 3. L’évaluateur d’entreprise craint la surcharge du technicien. Les deux autres rappellent le remplacement prévu. Accord pour limiter à dix personnes par séance les trois premiers mois.',
      },
      { at: -56, hour: 10, by: 'chantal', event: 'close-evaluation' },
      {
        at: -47,
        hour: 14,
        by: 'ines',
        event: 'propose-decision',
        outcome: 'approve',
        grant: 96_000,
        reasons: {
          fr: `L’essai d’un hiver, rue de Mérode, donne le fait principal : sur 40 participants rappelés après six mois, 31 utilisaient leur machine chaque semaine. Peu de formations peuvent montrer un suivi pareil. La proposition agit à Saint-Gilles et à Cureghem, ce que demande l’article 1, et reste sous le tiers de matériel fixé par l’article 5.

Les trois évaluateurs estiment que la part d’adultes ayant les compétences de base passerait de 61,2 % à une valeur entre 62,2 et 63,0 % dans le territoire touché. L’autrice annonçait 63 %. L’écart vient du nombre de participants, pas de la méthode. Tous donnent 5 à l’inclusion.

Le subside est de 96 000 € au lieu de 104 000 €, parce que le partenaire récupère lui-même une partie des pièces. Les trois évaluateurs, consultés, jugent que le projet reste réalisable à ce prix.`,
          nl: `De winterproef in de Merodestraat levert het belangrijkste feit: van de 40 deelnemers die na zes maanden werden teruggebeld, gebruikten er 31 hun toestel elke week. Weinig opleidingen kunnen zo’n opvolging voorleggen. Het voorstel werkt in Sint-Gillis en in Kuregem, zoals artikel 1 vraagt, en blijft onder het derde voor materiaal dat artikel 5 toelaat.

De drie beoordelaars schatten dat het aandeel volwassenen met basisvaardigheden in het bereikte gebied zou stijgen van 61,2 % naar 62,2 tot 63,0 %. De indienster kondigde 63 % aan. Het verschil komt door het aantal deelnemers, niet door de methode. Voor inclusie geven alle drie een 5.

De subsidie bedraagt 96.000 € in plaats van 104.000 €, omdat de partner een deel van de onderdelen zelf recupereert. De drie beoordelaars vinden het project ook voor dat bedrag haalbaar.`,
          de: `Der Versuch eines Winters in der Rue de Mérode liefert die wichtigste Tatsache: Von 40 Teilnehmenden, die nach sechs Monaten angerufen wurden, nutzten 31 ihr Gerät jede Woche. Wenige Kurse können eine solche Nachverfolgung vorlegen. Der Vorschlag wirkt in Saint-Gilles und Cureghem, wie Artikel 1 es verlangt, und bleibt unter dem Drittel für Material nach Artikel 5.

Die drei Gutachtenden schätzen, dass der Anteil der Erwachsenen mit Grundkompetenzen im erreichten Gebiet von 61,2 % auf 62,2 bis 63,0 % steigt. Die Einreichende nannte 63 %. Alle drei geben für die Teilhabe eine 5. Der Zuschuss beträgt 96.000 € statt 104.000 €, weil der Partner einen Teil der Ersatzteile selbst gewinnt.`,
        },
        conditions: {
          fr: 'Au plus dix personnes par séance pendant les trois premiers mois. Suivi à six mois d’au moins 60 % des participants.',
          nl: 'Ten hoogste tien personen per sessie tijdens de eerste drie maanden. Opvolging na zes maanden bij minstens 60 % van de deelnemers.',
          de: 'Höchstens zehn Personen je Treffen in den ersten drei Monaten. Nachverfolgung nach sechs Monaten bei mindestens 60 % der Teilnehmenden.',
        },
      },
      { at: -44, hour: 10, by: 'joost', event: 'cosign' },
      { at: -35, hour: 11, by: 'ines', event: 'publish' },
    ],
    comments: [
      {
        at: -93,
        hour: 18,
        by: 'bernard',
        section: 'solution',
        stance: 'for',
        language: 'fr',
        body: 'J’ai donné deux portables de ma femme. Dites-moi où les déposer et j’en parle à la régie de mon quartier.',
      },
      {
        key: 'photos',
        at: -90,
        hour: 20,
        by: 'hamza',
        section: 'risks',
        stance: 'if',
        language: 'fr',
        body: 'Mon oncle a retrouvé les fiches de paie d’un inconnu sur un PC d’occasion. Effacer devant témoin, d’accord, mais quel logiciel ?',
      },
      {
        at: -89,
        hour: 22,
        by: 'elodie',
        section: 'risks',
        stance: 'neutral',
        language: 'fr',
        body: 'Trois passages d’écriture avec un outil libre, et le disque percé s’il est abîmé. Le numéro du certificat est collé sous la machine.',
        replyTo: 'photos',
      },
      {
        at: -86,
        hour: 10,
        by: 'ingrid',
        section: 'targets',
        stance: 'neutral',
        language: 'nl',
        body: '31 op 40 na zes maanden is een knap cijfer. Vergeet de zes die u niet kon bereiken niet te vermelden.',
      },
      {
        at: -80,
        hour: 19,
        by: 'aleksandra',
        section: 'whole',
        stance: 'for',
        language: 'en',
        body: 'I would come to teach and I would come to learn. That is the first time I read something here where both are the same evening.',
      },
    ],
    supports: [
      { at: -93, by: 'bernard' },
      { at: -92, by: 'samira' },
      { at: -91, by: 'moussa' },
      { at: -90, by: 'hamza' },
      { at: -89, by: 'yasmina' },
      { at: -88, by: 'nadine' },
      { at: -86, by: 'ingrid' },
      { at: -84, by: 'rachid' },
      { at: -82, by: 'ahmet' },
      { at: -80, by: 'aleksandra' },
      { at: -78, by: 'sabine' },
      { at: -75, by: 'dorin' },
      { at: -74, by: 'claire' },
    ],
    follows: [
      { at: -85, by: 'fatou' },
      { at: -80, by: 'dirk' },
    ],
    officialReply: {
      at: -67,
      hour: 14,
      by: 'chantal',
      texts: {
        fr: `Cinq avis, dont quatre favorables ou conditionnels. L’effacement des disques est précisé par l’autrice : trois passages, certificat collé sous la machine. Une chercheuse demande de compter aussi les personnes que le suivi n’a pas retrouvées ; nous en faisons une règle du rapport.`,
        nl: `Vijf reacties, waarvan vier gunstig of onder voorwaarde. Het wissen van de schijven is door de indienster verduidelijkt: drie keer overschrijven, en een certificaat onder het toestel. Een onderzoekster vraagt ook de mensen te tellen die bij de opvolging niet werden bereikt; wij maken er een regel van voor het verslag.`,
      },
    },
  },
}
