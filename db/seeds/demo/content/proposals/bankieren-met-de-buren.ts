import type { Proposal } from '../types'

export const bankierenMetDeBuren: Proposal = {
  key: 'bankieren-met-de-buren',
  call: 'idea-box',
  language: 'nl',
  lead: 'dirk',
  state: 'evaluation',
  title: 'Bankieren met de buren: oefenen met geld dat niet bestaat',
  summary:
    'Het laatste bankkantoor in mijn wijk is dicht en de automaat ook. Een oefenbank met nepgeld laat mensen een jaar lang overschrijven, pinnen en oplichters herkennen, zonder risico. Buren die het kennen, zitten erbij in het dienstencentrum.',
  problem: `Aan het Spiegelplein waren er in 2015 vier kantoren. Nu is er één, op afspraak. Voor mijn buurman is dat zijn zelfstandigheid: hij geeft zijn kaart en zijn code aan zijn nicht, en hoopt.

Iedereen zegt: leer het dan online. Maar met uw eigen spaargeld leren is zoals leren rijden op de ring. Eén verkeerde klik en het is weg. Dus klikt men niet.

In het dienstencentrum hebben we het aan 58 mensen gevraagd. 33 hebben een app van de bank. 12 gebruiken ze.`,
  solution: `Een oefenbank: een website en een app die eruitzien als een gewone bank, met duizend “kasseien” op de rekening. Men betaalt de bakker, krijgt een factuur, schrijft over naar een buur en krijgt ook valse berichten. Wie erin trapt, ziet meteen waaraan het te herkennen was.

In elf dienstencentra is er elke dinsdag een tafel. Twee buren die het al kunnen, zitten mee. Er bestaat ook een papieren versie, met overschrijvingen en een kaartlezer van karton, voor wie eerst droog wil oefenen.

De banken mogen meedoen, maar niemand mag er iets verkopen. De oefenbank is vrij te gebruiken en bewaart geen enkel echt gegeven.`,
  directions: ['internet-use', 'digital-inclusion'],
  municipalities: ['21010', '21008', '21011'],
  budget: {
    amount: 38_000,
    months: 14,
    lines: [
      { label: 'Oefenbank bouwen en testen', amount: 24_000 },
      { label: 'Papieren versie en vorming van buren', amount: 8_000 },
      { label: 'Koffie, verzekering, drukwerk', amount: 6_000 },
    ],
  },
  targets: [
    {
      indicator: 'USE-BANK',
      low: 71,
      likely: 73,
      high: 76,
      inYears: 2,
      share: 0.08,
      evidence: 'Rondvraag bij 58 bezoekers: 33 hebben een app, 12 gebruiken ze.',
    },
    {
      indicator: 'USE-NEVER',
      low: 1.6,
      likely: 1.8,
      high: 2,
      inYears: 2,
      share: 0.08,
      evidence:
        'Wie begint met de papieren versie, zet soms de stap naar het scherm. Voorzichtig geraamd.',
    },
  ],
  risks:
    'Een oplichter kan zich voordoen als vrijwilliger. Daarom zit men altijd met twee aan de tafel, met een badge van het dienstencentrum, en oefent men nooit met echte kaarten.',
  conditions: {
    transversality: 'Seniorenwerking, consumentenbescherming en politiepreventie op één tafel.',
    pooling: 'De oefenbank is vrij voor elke gemeente en elke leraar.',
    inclusion: 'Papieren versie, grote letters, en blijven komen zonder online te gaan mag.',
    european: 'Een gelijkaardige oefenbank bestaat in Nederland; we vragen hun lessen op.',
  },
  partners: [],
  story: {
    begins: { at: -52 },
    steps: [
      { at: -39, hour: 10, by: 'dirk', event: 'submit' },
      { at: -31, hour: 11, by: 'chantal', event: 'admit' },
      { at: -11, hour: 14, by: 'chantal', event: 'close-consultation' },
      { at: -10, hour: 9, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      { at: -10, hour: 9, by: 'chantal', event: 'assign', reviewer: 'oumar' },
      { at: -10, hour: 9, by: 'chantal', event: 'assign', reviewer: 'gilles' },
      {
        at: -8,
        hour: 9,
        by: 'gilles',
        event: 'abstain',
        reason:
          'J’ai conseillé une banque sur ses agences il y a trois ans. Il n’y a pas de conflit aujourd’hui, mais je préfère laisser ce dossier aux autres.',
      },
      {
        at: -5,
        hour: 20,
        by: 'hanne',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'USE-BANK',
              low: 70.5,
              likely: 71.5,
              high: 73,
              confidence: 'medium',
              reason:
                'De nulmeting is van 2018 en is intussen wellicht al voorbijgestreefd. De bijdrage van het project zelf schat ik op een punt tot anderhalf.',
            },
            {
              indicator: 'USE-NEVER',
              low: 1.8,
              likely: 1.9,
              high: 2,
              confidence: 'low',
              reason: 'Bij 2 % gaat het over zo weinig mensen dat een enquête het niet zal zien.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'Klein, helder en met een dienstencentrum dat het wil.',
            },
            {
              key: 'value-for-money',
              score: 4,
              reason: 'Weinig geld, herbruikbaar in alle gemeenten.',
            },
            {
              key: 'inclusion',
              score: 5,
              reason: 'De papieren versie en het recht om offline te blijven zijn precies goed.',
            },
            {
              key: 'reuse',
              score: 4,
              reason: 'Vrije software, en leraren zullen er ook iets aan hebben.',
            },
            {
              key: 'risk',
              score: 4,
              reason: 'Twee personen per tafel en geen echte kaarten: doordacht.',
            },
          ],
          recommendation: 'fund',
          comment:
            'In de ideeënbus gaat het niet om geld, maar om een aanbeveling. Die geef ik graag.',
        },
      },
    ],
    comments: [
      {
        at: -30,
        hour: 19,
        by: 'jef',
        section: 'whole',
        stance: 'for',
        language: 'nl',
        body: 'De kartonnen kaartlezer, daar kom ik speciaal voor. Wij bouwden bij de post ook alles eerst in het klein na.',
      },
      {
        key: 'scam',
        at: -28,
        hour: 20,
        by: 'kofi',
        section: 'solution',
        stance: 'for',
        language: 'en',
        body: 'The fake messages are the best part. My mother lost 900 euro to a “package”. She would have laughed if it had been 900 cobblestones.',
      },
      {
        at: -27,
        hour: 8,
        by: 'wout',
        section: 'solution',
        stance: 'if',
        language: 'nl',
        body: 'Goed, als de oefenbank er níét te echt uitziet. Anders maken oplichters er binnen de week een kopie van.',
        replyTo: 'scam',
      },
      {
        at: -22,
        hour: 15,
        by: 'yasmina',
        section: 'solution',
        stance: 'for',
        language: 'fr',
        body: 'Nos apprenants d’Anderlecht peuvent-ils l’avoir en français et avec des images ? Nous l’utiliserions dès le premier cours.',
      },
      {
        at: -18,
        hour: 13,
        by: 'priya',
        section: 'problem',
        stance: 'neutral',
        language: 'en',
        body: 'Should banks not pay for this themselves? They saved the rent of those four branches.',
      },
    ],
    supports: [
      { at: -30, by: 'jef' },
      { at: -29, by: 'pieter' },
      { at: -28, by: 'kofi' },
      { at: -26, by: 'mieke' },
      { at: -24, by: 'lieve' },
      { at: -22, by: 'yasmina' },
      { at: -20, by: 'bernard' },
      { at: -17, by: 'griet' },
      { at: -16, by: 'koen' },
      { at: -14, by: 'nadine' },
    ],
    follows: [{ at: -25, by: 'sabine' }],
    officialReply: {
      at: -9,
      hour: 16,
      by: 'chantal',
      texts: {
        fr: `Les cinq avis sont favorables. Nous retenons deux demandes : une version française avec des images, et une apparence assez différente d’une vraie banque pour qu’elle ne serve pas de modèle à des escrocs. L’auteur a répondu oui aux deux par téléphone.

La question de faire payer les banques dépasse cette proposition.`,
        nl: `De vijf reacties zijn gunstig. Wij onthouden twee vragen: een Franstalige versie met beelden, en een uitzicht dat voldoende verschilt van een echte bank, zodat oplichters er geen voorbeeld aan nemen. De indiener heeft per telefoon op beide ja gezegd.

De vraag om de banken te laten betalen gaat verder dan dit voorstel.`,
      },
    },
  },
}
