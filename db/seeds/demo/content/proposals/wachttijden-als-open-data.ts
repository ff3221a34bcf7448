import type { Proposal } from '../types'

export const wachttijdenAlsOpenData: Proposal = {
  key: 'wachttijden-als-open-data',
  call: 'idea-box',
  language: 'nl',
  lead: 'wout',
  state: 'approved',
  title: 'Publiceer de wachttijden aan het loket, elke vijf minuten',
  summary:
    'Elk gemeentehuis heeft een ticketautomaat die weet hoeveel mensen er wachten. Die drie cijfers zouden als open data naar buiten mogen. Dan kiest u een rustig uur, en ziet iedereen waar er hulp nodig is.',
  problem: `Vorige maand ging ik om half elf naar het loket voor een handtekening. Zesenveertig wachtenden. Ik ben naar huis gegaan en de dag erna teruggekomen: twee wachtenden. Niemand had mij dat kunnen zeggen, behalve de automaat bij de ingang. Die wist het.

De meeste van die automaten komen van twee leveranciers en hebben een uitgang waarop het aantal wachtenden staat. Hij wordt alleen gebruikt voor het scherm in de zaal.

Er bestaan al apps die de drukte gissen met de telefoons van bezoekers. Dat is onnauwkeurig en het is nergens voor nodig.`,
  solution: `Elke gemeente publiceert om de vijf minuten drie cijfers per loket: wachtenden, gemiddelde wachttijd van het laatste uur, open of dicht. Geen namen, geen ticketnummers. Het formaat past op een bierkaartje en staat hieronder in de bijlage.

Ik schreef een klein programma dat de uitgang van de twee gangbare automaten leest. Het is vrij en draait op een computer van dertig euro. Ik zet het gratis op bij de eerste gemeente die wil.

Met de open data kan iedereen iets doen: een belronde voor wie geen internet heeft, een bord aan het station, een grafiek voor het college.`,
  directions: ['digital-public-services', 'pooling'],
  municipalities: ['21010', '21004', '21018', '21019'],
  budget: {
    amount: 6_000,
    months: 6,
    lines: [
      { label: 'Computertjes en installatie in vier gemeenten', amount: 2_400 },
      { label: 'Telefonisch bandje, eerste jaar', amount: 2_100 },
      { label: 'Documentatie in twee talen', amount: 1_500 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-OPEN',
      low: 0.55,
      likely: 0.555,
      high: 0.565,
      inYears: 1,
      share: 0.28,
      evidence: 'Live data over een overheidsdienst; het programma draait al op een testautomaat.',
    },
    {
      indicator: 'PUB-CIT',
      low: 81.7,
      likely: 82,
      high: 82.5,
      inYears: 2,
      share: 0.28,
      evidence: 'Informatie over de dienst telt mee in de score; het effect is klein.',
    },
  ],
  risks:
    'Iedereen kiest hetzelfde rustige uur en dan is het niet meer rustig. Andere steden zien dat de piek afvlakt en niet verschuift, maar we moeten het meten.',
  conditions: {
    transversality: 'Elk loket van elke dienst kan aansluiten.',
    pooling: 'Eén formaat en één programma voor alle gemeenten.',
    inclusion:
      'Een telefoonbandje leest de drie cijfers voor; een bord in het gemeentehuis kan ook.',
    european: 'De beschrijving volgt DCAT-AP, zodat de dataset in het Europese portaal komt.',
  },
  partners: [],
  story: {
    begins: { at: -96 },
    steps: [
      { at: -88, hour: 22, by: 'wout', event: 'submit' },
      { at: -81, hour: 10, by: 'chantal', event: 'admit' },
      { at: -56, hour: 9, by: 'clock', event: 'close-consultation' },
      { at: -55, hour: 10, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      { at: -55, hour: 10, by: 'chantal', event: 'assign', reviewer: 'oumar' },
      {
        at: -51,
        hour: 17,
        by: 'hanne',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'PUB-OPEN',
              low: 0.55,
              likely: 0.556,
              high: 0.563,
              confidence: 'high',
              reason: 'Live, gedocumenteerd en al getest: zeldzaam concreet.',
            },
            {
              indicator: 'PUB-CIT',
              low: 81.6,
              likely: 81.8,
              high: 82.1,
              confidence: 'medium',
              reason: 'Informatie is één van vele punten in de score.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 5,
              reason: 'Het programma bestaat en ik heb het gelezen.',
            },
            { key: 'value-for-money', score: 5, reason: 'Bijna gratis.' },
            {
              key: 'inclusion',
              score: 3,
              reason: 'Het telefoonbandje is goed, alleen in vier gemeenten.',
            },
            { key: 'reuse', score: 5, reason: 'Eén formaat, vrij, voor twee leveranciers.' },
            {
              key: 'risk',
              score: 4,
              reason: 'Geen persoonsgegevens. Het verschuiven van de piek wordt eerlijk benoemd.',
            },
          ],
          recommendation: 'fund',
          comment:
            'Aanbevelen. Vraag wel drie maanden cijfers vooraf, anders weten we nooit of de piek verschoof.',
        },
      },
      {
        at: -48,
        hour: 19,
        by: 'oumar',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'PUB-OPEN',
              low: 0.548,
              likely: 0.552,
              high: 0.56,
              confidence: 'low',
              reason: 'Quatre communes sur dix-neuf, c’est un début.',
            },
            {
              indicator: 'PUB-CIT',
              low: 81.7,
              likely: 82,
              high: 82.5,
              confidence: 'low',
              reason: 'Savoir quand venir, pour moi c’est la moitié du service.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'Simple, si les communes ouvrent la porte du local technique.',
            },
            { key: 'value-for-money', score: 5, reason: 'Le prix d’un banc public.' },
            { key: 'inclusion', score: 4, reason: 'On peut appeler. Merci.' },
            { key: 'reuse', score: 5, reason: 'Toutes les communes peuvent suivre.' },
            {
              key: 'risk',
              score: 2,
              reason:
                'Les agents du guichet vont se sentir surveillés, et personne ne leur a parlé.',
            },
          ],
          recommendation: 'fund-if',
          comment:
            'Oui, si les agents sont associés avant et si aucun chiffre ne se rapporte à une seule personne.',
        },
      },
      {
        at: -45,
        hour: 11,
        by: 'chantal',
        event: 'record-discussion',
        note: 'Écart de deux points sur la maîtrise des risques. L’évaluateur citoyen pense aux agents : un guichet avec une seule personne, c’est le chiffre de cette personne. L’évaluatrice académique en convient. Proposition commune : pas de publication par guichet quand une seule personne y travaille.',
      },
      { at: -42, hour: 10, by: 'chantal', event: 'close-evaluation' },
      {
        at: -31,
        hour: 14,
        by: 'noor',
        event: 'propose-decision',
        outcome: 'approve',
        reasons: {
          fr: `L’idée repose sur une donnée qui existe déjà dans chaque distributeur de tickets : le nombre de personnes qui attendent. L’auteur a écrit le programme, l’a publié et l’a essayé sur un appareil de test. Peu d’idées arrivent dans la boîte avec une preuve aussi complète.

Les deux évaluateurs attendent un score de données ouvertes entre 0,552 et 0,556, contre 0,545 aujourd’hui, et donnent 5 à la réutilisation et au rapport coût-effet. Leur désaccord portait sur les agents : là où une seule personne tient le guichet, publier son attente reviendrait à publier son travail. Ils proposent ensemble une exception, que le comité reprend.

L’approbation est une recommandation aux services communaux, sans subside, comme le prévoit l’article 2 de la boîte à idées.`,
          nl: `Het idee steunt op een gegeven dat in elke ticketautomaat al bestaat: het aantal wachtenden. De indiener schreef het programma, publiceerde het en probeerde het uit op een testtoestel. Weinig ideeën komen met zo’n volledig bewijs in de bus.

De twee beoordelaars verwachten voor open data een score tussen 0,552 en 0,556, tegenover 0,545 vandaag, en geven beiden een 5 voor hergebruik en voor de verhouding tussen kosten en effect. Hun meningsverschil ging over de medewerkers: waar één persoon het loket bemant, zou de wachttijd publiceren neerkomen op het publiceren van zijn werk. Zij stellen samen een uitzondering voor en het comité neemt die over.

De goedkeuring is een aanbeveling aan de gemeentediensten, zonder subsidie, zoals artikel 2 van de ideeënbus bepaalt.`,
        },
        conditions: {
          fr: 'Aucune publication par guichet quand une seule personne y travaille. Trois mois de relevés avant la publication, pour voir si la pointe se déplace.',
          nl: 'Geen publicatie per loket wanneer er maar één persoon werkt. Drie maanden meten vóór de publicatie, om te zien of de piek verschuift.',
        },
      },
      { at: -27, hour: 15, by: 'ines', event: 'cosign' },
      { at: -19, hour: 10, by: 'noor', event: 'publish' },
    ],
    comments: [
      {
        key: 'solo',
        at: -80,
        hour: 12,
        by: 'laurence',
        section: 'risks',
        stance: 'if',
        language: 'fr',
        body: 'Côté guichet : quand je suis seule le vendredi, « 24 minutes », c’est moi. Prévoyez quelque chose pour ces jours-là.',
      },
      {
        at: -79,
        hour: 20,
        by: 'wout',
        section: 'risks',
        stance: 'neutral',
        language: 'nl',
        body: 'Juist, daar had ik niet aan gedacht. Dan publiceren we die dagen alleen “open”, zonder cijfer.',
        replyTo: 'solo',
      },
      {
        at: -77,
        hour: 9,
        by: 'priya',
        section: 'solution',
        stance: 'for',
        language: 'en',
        body: 'Three numbers, one page of documentation, working code. This is how every open data set should start.',
      },
      {
        at: -70,
        hour: 18,
        by: 'jef',
        section: 'whole',
        stance: 'for',
        language: 'nl',
        body: 'Zonder telefoonnummer was het niets voor mij. Met het bandje erbij doe ik mee.',
      },
      {
        at: -66,
        hour: 11,
        by: 'amira',
        section: 'targets',
        stance: 'neutral',
        language: 'fr',
        body: 'Gardez les séries complètes, pas seulement le direct. Avec un an de mesures par cinq minutes, on peut dire quelles heures il faut ouvrir.',
      },
    ],
    supports: [
      { at: -80, by: 'priya' },
      { at: -79, by: 'bernard' },
      { at: -78, by: 'griet' },
      { at: -77, by: 'dirk' },
      { at: -75, by: 'sofie' },
      { at: -72, by: 'nadine' },
      { at: -70, by: 'jef' },
      { at: -68, by: 'tomasz' },
      { at: -66, by: 'amira' },
      { at: -61, by: 'hamza' },
      { at: -60, by: 'koen' },
    ],
    follows: [
      { at: -74, by: 'fatou' },
      { at: -70, by: 'sabine' },
    ],
    officialReply: {
      at: -53,
      hour: 10,
      by: 'chantal',
      texts: {
        fr: `Cinq avis, dont un réservé et juste : au guichet tenu par une seule personne, l’attente parle d’elle. L’auteur accepte de ne publier que « ouvert » ces jours-là. La conservation de séries complètes sera proposée aux communes.`,
        nl: `Vijf reacties, waarvan één terughoudend en terecht: waar één persoon werkt, gaat de wachttijd over die persoon. De indiener aanvaardt om op zulke dagen alleen “open” te publiceren. Het bewaren van volledige reeksen zal aan de gemeenten worden voorgesteld.`,
      },
    },
  },
}
