import type { Proposal } from '../types'

export const leerlingenMetenDeLucht: Proposal = {
  key: 'leerlingen-meten-de-lucht',
  call: 'shared-streets',
  language: 'nl',
  lead: 'ingrid',
  state: 'deliberation',
  title: 'Leerlingen meten de lucht voor en na hun schoolstraat',
  summary:
    'Twaalf klassen bouwen zelf een meter en meten een schooljaar lang de lucht aan hun poort. Zes scholen krijgen intussen een schoolstraat, zes nog niet, en de leerlingen vergelijken. De gegevens zijn open en elke klas stelt haar besluit voor op de gemeenteraad.',
  problem: `Rond half negen staan er in de Vier-Windenstraat meer auto’s stil dan er leerlingen binnengaan. Ouders weten dat het ongezond is, maar de auto van de ander is het probleem.

Over schoolstraten wordt hard gediscussieerd en weinig gemeten. Voorstanders tonen een foto zonder auto’s, tegenstanders een foto van de straat ernaast waar alles nu staat. Geen van beide zegt iets over een heel jaar.

Onze studenten van de lerarenopleiding merkten nog iets: kinderen die zelf meten, praten thuis over de cijfers. Dat doet geen enkele folder.`,
  solution: `Twaalf klassen uit het vijfde en zesde leerjaar in Molenbeek en Koekelberg bouwen met onze studenten een meter voor fijn stof en stikstofdioxide. Elke meter hangt één maand naast een officieel meetstation om hem te ijken, en daarna aan de schoolpoort en in een zijstraat.

Zes scholen starten in het tweede trimester met een schoolstraat, zes scholen een jaar later. Door te loten wie eerst komt, weten we of het verschil door de straat komt en niet door het weer.

De kinderen tellen ook: hoe kwam iedereen vandaag naar school? De resultaten zijn open data. In juni legt elke klas haar besluit voor aan de gemeenteraad, in haar eigen woorden.`,
  directions: ['transversality', 'european-integration'],
  municipalities: ['21012', '21011'],
  budget: {
    amount: 112_000,
    months: 18,
    lines: [
      { label: 'Zesendertig meters, bouw en ijking', amount: 31_000 },
      { label: 'Begeleiding door studenten', amount: 38_000 },
      { label: 'Lesmateriaal in twee talen', amount: 17_000 },
      { label: 'Analyse en open data', amount: 26_000 },
    ],
  },
  targets: [
    {
      indicator: 'MOB-CAR',
      low: 42.5,
      likely: 44,
      high: 45.5,
      inYears: 2,
      share: 0.02,
      evidence:
        'In drie scholen met een schoolstraat daalde het aandeel leerlingen dat met de auto komt van 41 naar 34 % (eigen telling).',
    },
    {
      indicator: 'ENV-NO2',
      low: 19,
      likely: 21,
      high: 23,
      inYears: 2,
      share: 0.02,
      evidence:
        'Geen gewestelijk cijfer in de lijst. We gebruiken het jaargemiddelde van het dichtstbijzijnde meetstation.',
    },
  ],
  risks:
    'Loten wie eerst een schoolstraat krijgt, ligt gevoelig. De scholen hebben er schriftelijk mee ingestemd. Valt er een uit, dan valt ook haar partner uit de vergelijking, niet uit de lessen.',
  conditions: {
    transversality: 'Onderwijs, mobiliteit, gezondheid en leefmilieu in één klaslokaal.',
    pooling:
      'Bouwplan, lessen en data vrij voor alle scholen; de meters verhuizen daarna naar de volgende twaalf klassen.',
    inclusion:
      'Alle lesbladen in twee talen en met pictogrammen. Resultaten hangen ook uit aan de schoolpoort.',
    european: 'De klassen wisselen elke maand resultaten uit met scholen in Rijsel en Aken.',
  },
  partners: [{ name: 'Vélo-Senne ASBL', helix: 'citizen', person: 'moussa', accepted: true }],
  story: {
    begins: { at: -75 },
    steps: [
      { at: -57, hour: 15, by: 'ingrid', event: 'submit' },
      { at: -51, hour: 9, by: 'chantal', event: 'admit' },
      { at: -32, hour: 10, by: 'chantal', event: 'close-consultation' },
      { at: -31, hour: 11, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      { at: -31, hour: 11, by: 'chantal', event: 'assign', reviewer: 'oumar' },
      {
        at: -26,
        hour: 14,
        by: 'hanne',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'MOB-CAR',
              low: 43.5,
              likely: 44.8,
              high: 45.8,
              confidence: 'high',
              reason:
                'Het aandeel geldt voor schoolritten; dat is ongeveer een zevende van alle ritten van een gezin. Het effect blijft, maar kleiner.',
            },
            {
              indicator: 'ENV-NO2',
              low: 20,
              likely: 22,
              high: 24,
              confidence: 'low',
              reason:
                'Goedkope sensoren zijn onzeker. De ijking is goed gepland, maar een maand is kort.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'Scholen hebben getekend en studenten zijn beschikbaar.',
            },
            {
              key: 'value-for-money',
              score: 4,
              reason: 'Materiaal gaat langer mee dan het project.',
            },
            {
              key: 'inclusion',
              score: 4,
              reason: 'Kinderen uit twaalf klassen, pictogrammen, twee talen.',
            },
            { key: 'reuse', score: 5, reason: 'Alles open, en de meters verhuizen.' },
            {
              key: 'risk',
              score: 4,
              reason: 'Geloot ontwerp met een regel voor uitval: zo hoort het.',
            },
          ],
          recommendation: 'fund',
          comment:
            'Het enige voorstel in deze oproep dat zijn eigen effect echt kan bewijzen. Dat is op zich al geld waard.',
        },
      },
      {
        at: -24,
        hour: 19,
        by: 'oumar',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'MOB-CAR',
              low: 43,
              likely: 44.5,
              high: 45.5,
              confidence: 'medium',
              reason:
                'Autour de l’école de mes enfants, la moitié des parents ont changé, l’autre moitié se gare deux rues plus loin.',
            },
            {
              indicator: 'ENV-NO2',
              low: 20,
              likely: 22,
              high: 23.5,
              confidence: 'low',
              reason: 'Je ne sais pas juger les microgrammes. Les enfants, eux, sauront.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 3,
              reason:
                'Douze écoles à la fois, deux réseaux, deux langues : l’agenda me paraît serré.',
            },
            {
              key: 'value-for-money',
              score: 4,
              reason: 'Raisonnable pour quarante mois-classe de travail.',
            },
            {
              key: 'inclusion',
              score: 4,
              reason: 'Bien pour les enfants ; les parents qui travaillent tôt sont peu entendus.',
            },
            { key: 'reuse', score: 4, reason: 'Les plans et les leçons sont publiés.' },
            {
              key: 'risk',
              score: 2,
              reason:
                'Tirer au sort qui a l’air propre d’abord, il faudra l’expliquer aux parents de l’autre école.',
            },
          ],
          recommendation: 'fund',
          comment: 'Oui, avec une réunion de parents avant le tirage au sort, pas après.',
        },
      },
      {
        at: -17,
        hour: 11,
        by: 'chantal',
        event: 'record-discussion',
        note: 'Écart de deux points sur la maîtrise des risques. L’évaluatrice académique juge le tirage au sort indispensable à la preuve ; l’évaluateur citoyen craint la colère des parents. Ils s’accordent sur une réunion dans chaque école avant le tirage et sur une date ferme pour les six suivantes.',
      },
      { at: -15, hour: 10, by: 'chantal', event: 'close-evaluation' },
    ],
    comments: [
      {
        at: -49,
        hour: 8,
        by: 'samira',
        section: 'solution',
        stance: 'for',
        language: 'fr',
        body: 'Un tirage au sort, enfin quelque chose qu’on ne pourra pas balayer d’un revers de main au conseil communal.',
      },
      {
        key: 'zijstraat',
        at: -47,
        hour: 18,
        by: 'rachid',
        section: 'risks',
        stance: 'against',
        language: 'fr',
        body: 'On ferme la rue de l’école et mon épicerie, dans la rue d’à côté, respire tout. Qui mesure chez moi ?',
      },
      {
        at: -46,
        hour: 10,
        by: 'ingrid',
        section: 'solution',
        stance: 'neutral',
        language: 'nl',
        body: 'U dus: elke school krijgt drie meters, en één daarvan hangt altijd in een zijstraat. Als u een plek aan uw gevel hebt, komen de leerlingen graag.',
        replyTo: 'zijstraat',
      },
      {
        at: -40,
        hour: 20,
        by: 'amira',
        section: 'targets',
        stance: 'if',
        language: 'fr',
        body: 'Protocole remarquable. Publiez à l’avance ce que vous considérez comme un effet, sinon chacun lira les courbes à sa façon.',
      },
      {
        at: -37,
        hour: 17,
        by: 'mieke',
        section: 'whole',
        stance: 'for',
        language: 'nl',
        body: 'Mijn kleindochter zit in een van die klassen en heeft al uitgerekend hoeveel minuten onze auto draait. Het werkt dus nu al.',
      },
    ],
    supports: [
      { at: -50, by: 'samira' },
      { at: -48, by: 'victoire' },
      { at: -46, by: 'aleksandra' },
      { at: -45, by: 'giulia' },
      { at: -44, by: 'yasmina' },
      { at: -42, by: 'jonas' },
      { at: -40, by: 'amira' },
      { at: -38, by: 'mieke' },
      { at: -36, by: 'pieter' },
    ],
    follows: [{ at: -45, by: 'rachid' }],
    officialReply: {
      at: -29,
      hour: 9,
      by: 'chantal',
      texts: {
        fr: `Cinq personnes ont pris part. Un commerçant demande qui mesure dans la rue voisine : chaque école y place un appareil. Une chercheuse demande d’écrire à l’avance ce qui comptera comme un effet ; l’autrice accepte de publier ce document avant la première mesure.`,
        nl: `Vijf personen namen deel. Een handelaar vraagt wie er in de straat ernaast meet: elke school hangt daar één toestel. Een onderzoekster vraagt om vooraf op te schrijven wat als effect telt; de indienster zal dat document publiceren vóór de eerste meting.`,
      },
    },
  },
}
