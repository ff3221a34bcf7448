import type { Proposal } from '../types'

export const avondschoolNetwerkenVoorVrouwen: Proposal = {
  key: 'avondschool-netwerken-voor-vrouwen',
  call: 'skills-and-shops',
  language: 'nl',
  lead: 'ingrid',
  state: 'approved',
  title: 'Avondschool netwerkbeheer voor vrouwen die herbeginnen',
  summary:
    'Op vijf ICT-specialisten is er één vrouw, en in de avondschool is dat nog minder. Wij openen een opleiding netwerkbeheer van tien maanden, met kinderopvang, een betaalde stage en een mentor. Wie stopt met werken om te zorgen, kan hier opnieuw beginnen.',
  problem: `In onze avondopleiding netwerkbeheer zaten vorig jaar 26 studenten, onder wie twee vrouwen. We belden 41 vrouwen op die wel naar de infoavond waren gekomen en zich niet hadden ingeschreven. 29 noemden de uren en de opvang, 21 dachten dat ze te weinig wiskunde hadden, 17 wilden niet de enige vrouw in de klas zijn.

Geen van die drie redenen gaat over aanleg. Toch lossen we ze niet op, omdat opvang, stage en onderwijs uit verschillende potten komen.

Intussen zoekt elk Brussels ziekenhuis netwerkbeheerders.`,
  solution: `Twee groepen van achttien vrouwen volgen tien maanden les, drie avonden per week van 18 tot 21 uur in Molenbeek en op zaterdag in Jette. De kinderen eten en maken huiswerk in het lokaal ernaast, met twee begeleiders. Er is geen ingangstoets wiskunde: de eerste maand herhaalt wat nodig is.

Elke studente heeft een mentor, een vrouw die het beroep uitoefent, en doet in de laatste drie maanden een stage van twintig uur per week, vergoed. Zes werkgevers, samen goed voor veertig plaatsen, tekenden daarvoor.

Lesmateriaal komt vrij beschikbaar in het Nederlands en het Frans. De inschrijving kan aan het loket, per telefoon en op vijf wijkadressen.`,
  directions: ['human-capital', 'digital-inclusion'],
  municipalities: ['21012', '21010'],
  budget: {
    amount: 135_000,
    months: 16,
    lines: [
      { label: 'Lesgevers en labo', amount: 58_000 },
      { label: 'Opvang tijdens de lessen', amount: 34_000 },
      { label: 'Stagevergoedingen, aandeel van het project', amount: 27_000 },
      { label: 'Mentoren, opvolging en lesmateriaal', amount: 16_000 },
    ],
  },
  targets: [
    {
      indicator: 'HUM-FICT',
      low: 19.8,
      likely: 20.4,
      high: 21.2,
      inYears: 3,
      share: 0.12,
      evidence:
        'Gesprekken met 41 vrouwen; bij een gelijkaardige groep in Gent vond 70 % binnen zes maanden werk.',
    },
    {
      indicator: 'ECO-UNEMP',
      low: 11.6,
      likely: 11.8,
      high: 12,
      inYears: 3,
      share: 0.12,
      evidence: '36 studentes, van wie wij er 25 aan het werk verwachten.',
    },
  ],
  risks:
    'Uitval. In gewone avondgroepen stopt 45 %. Opvang en mentor moeten dat onder 25 % brengen; na vier maanden tellen we en passen we de uren aan als het niet lukt.',
  conditions: {
    transversality: 'Onderwijs, gezin en tewerkstelling in één aanbod.',
    pooling: 'Het lesmateriaal is vrij en tweetalig te hergebruiken.',
    inclusion: 'Opvang, herhaling van wiskunde en inschrijven zonder computer.',
    european: 'Wij vragen een aanvulling aan bij het Europees Sociaal Fonds.',
  },
  partners: [{ name: 'Kassei BV', helix: 'business', person: 'bram', accepted: true }],
  story: {
    begins: { at: -125 },
    steps: [
      { at: -95, hour: 12, by: 'ingrid', event: 'submit' },
      { at: -86, hour: 10, by: 'chantal', event: 'admit' },
      { at: -61, hour: 9, by: 'clock', event: 'close-consultation' },
      { at: -60, hour: 11, by: 'chantal', event: 'assign', reviewer: 'gilles' },
      { at: -60, hour: 11, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      {
        at: -56,
        hour: 18,
        by: 'gilles',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'HUM-FICT',
              low: 19.7,
              likely: 20.1,
              high: 20.6,
              confidence: 'medium',
              reason: '25 embauches, c’est beaucoup pour un projet et peu pour la Région.',
            },
            {
              indicator: 'ECO-UNEMP',
              low: 11.9,
              likely: 12,
              high: 12,
              confidence: 'high',
              reason: 'Invisible dans un taux de chômage.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'Six employeurs ont signé pour quarante places.',
            },
            { key: 'value-for-money', score: 3, reason: '3 750 € par étudiante, dans la moyenne.' },
            {
              key: 'inclusion',
              score: 5,
              reason: 'La garderie dans la pièce voisine règle la vraie difficulté.',
            },
            { key: 'reuse', score: 4, reason: 'Cours libres dans les deux langues.' },
            { key: 'risk', score: 4, reason: 'Seuil d’abandon chiffré et date de contrôle.' },
          ],
          recommendation: 'fund',
          comment:
            'Le marché attend ces profils. Je regrette seulement qu’il n’y ait que trente-six places.',
        },
      },
      {
        at: -53,
        hour: 15,
        by: 'hanne',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'HUM-FICT',
              low: 19.7,
              likely: 20,
              high: 20.5,
              confidence: 'high',
              reason:
                'Met een noemer van enkele tienduizenden specialisten is 36 weinig, ook in twee gemeenten.',
            },
            {
              indicator: 'ECO-UNEMP',
              low: 11.9,
              likely: 12,
              high: 12,
              confidence: 'high',
              reason: 'Te klein om te meten; dat is geen verwijt.',
            },
          ],
          criteria: [
            { key: 'feasibility', score: 4, reason: 'Ervaren school, getekende stages.' },
            { key: 'value-for-money', score: 4, reason: 'Opvang inbegrepen is dit goedkoop.' },
            {
              key: 'inclusion',
              score: 5,
              reason: 'Vertrekt van drie gemeten drempels en neemt ze alle drie weg.',
            },
            { key: 'reuse', score: 4, reason: 'Vrij lesmateriaal in twee talen.' },
            {
              key: 'risk',
              score: 3,
              reason: '70 % uit Gent geldt voor jongere vrouwen zonder kinderen.',
            },
          ],
          recommendation: 'fund',
          comment: 'Sterk in zijn diagnose. De indicator is te grof voor een groep van 36.',
        },
      },
      {
        at: -50,
        hour: 11,
        by: 'chantal',
        event: 'record-discussion',
        note: 'Geen verschil van twee punten of meer. De beoordelaars noteren samen dat de winst per persoon groot is en in een gewestelijk percentage klein, en vragen het comité daar rekening mee te houden.',
      },
      { at: -48, hour: 10, by: 'chantal', event: 'close-evaluation' },
      {
        at: -39,
        hour: 11,
        by: 'joost',
        event: 'propose-decision',
        outcome: 'approve',
        grant: 135_000,
        reasons: {
          fr: `La proposition part d’un relevé rare : 41 femmes venues à une soirée d’information et non inscrites ont dit pourquoi. Les heures et la garde, la peur des mathématiques, l’isolement dans la classe. Chacun de ces trois obstacles reçoit une réponse budgétée. Six employeurs ont signé pour quarante stages, plus que les 36 places ouvertes.

Les deux évaluateurs prévoient une part de femmes parmi les spécialistes entre 20,0 et 20,1 %, contre 19,6 % au départ, un peu moins que les 20,4 % annoncés. L’effet mesuré est donc modeste et d’autres propositions font mieux sur ce plan. Le comité s’écarte du seul classement par l’effet pour une raison précise : l’inclusion reçoit 5 des deux évaluateurs et aucune autre proposition de l’appel ne lève la barrière de la garde d’enfants.

Le subside demandé, 135 000 €, tient dans le budget et sous le plafond de l’article 2. Le matériel représente moins d’un dixième, loin du tiers autorisé.`,
          nl: `Het voorstel vertrekt van een zeldzame bevraging: 41 vrouwen die naar een infoavond kwamen en zich niet inschreven, zeiden waarom. De uren en de opvang, de schrik voor wiskunde, alleen zijn in de klas. Elk van die drie drempels krijgt een antwoord met een budget. Zes werkgevers tekenden voor veertig stages, meer dan de 36 plaatsen die er zijn.

De twee beoordelaars verwachten een aandeel vrouwen onder de specialisten van 20,0 tot 20,1 %, tegenover 19,6 % bij de start en iets minder dan de aangekondigde 20,4 %. Het gemeten effect is dus bescheiden en andere voorstellen doen op dat vlak beter. Het comité wijkt om een duidelijke reden af van de rangschikking op effect alleen: voor inclusie geven beide beoordelaars een 5, en geen enkel ander voorstel van de oproep neemt de drempel van de kinderopvang weg.

De gevraagde subsidie van 135.000 € past binnen het budget en blijft onder het maximum van artikel 2. Materiaal maakt minder dan een tiende uit, ver onder het toegelaten derde.`,
        },
        conditions: {
          fr: 'Si l’abandon dépasse 25 % après quatre mois, les horaires sont revus avec les étudiantes avant la deuxième session.',
          nl: 'Als de uitval na vier maanden boven 25 % ligt, worden de uren met de studentes herbekeken vóór de tweede groep start.',
        },
      },
      { at: -36, hour: 15, by: 'mehdi', event: 'cosign' },
      { at: -25, hour: 10, by: 'noor', event: 'publish' },
    ],
    comments: [
      {
        at: -84,
        hour: 21,
        by: 'yasmina',
        section: 'problem',
        stance: 'for',
        language: 'fr',
        body: 'J’étais à une soirée comme celle-là. Je suis partie parce qu’il y avait onze hommes et une chaise libre au milieu.',
      },
      {
        key: 'mannen',
        at: -82,
        hour: 18,
        by: 'thibault',
        section: 'solution',
        stance: 'against',
        language: 'fr',
        body: 'Et le père seul avec deux enfants, il n’a pas droit à la garderie ? Un cours subsidié doit être ouvert à tous.',
      },
      {
        at: -81,
        hour: 10,
        by: 'ingrid',
        section: 'solution',
        stance: 'neutral',
        language: 'nl',
        body: 'De gewone avondgroep blijft gemengd en krijgt vanaf dit jaar dezelfde opvang. Deze twee groepen zijn bedoeld voor wie nu niet komt.',
        replyTo: 'mannen',
      },
      {
        at: -77,
        hour: 14,
        by: 'priya',
        section: 'solution',
        stance: 'for',
        language: 'en',
        body: 'I have been the only woman in the server room for nine years. Put me on the list of mentors.',
      },
      {
        at: -71,
        hour: 20,
        by: 'lieve',
        section: 'whole',
        stance: 'if',
        language: 'nl',
        body: 'Alleen als ook vrouwen met beperkt Nederlands mogen starten. Anders sluit u net de groep uit die het langst wacht.',
      },
    ],
    supports: [
      { at: -85, by: 'yasmina' },
      { at: -84, by: 'samira' },
      { at: -83, by: 'mieke' },
      { at: -80, by: 'claire' },
      { at: -79, by: 'jonas' },
      { at: -77, by: 'priya' },
      { at: -76, by: 'aleksandra' },
      { at: -74, by: 'koen' },
      { at: -72, by: 'leila' },
      { at: -68, by: 'laurence' },
      { at: -66, by: 'giulia' },
    ],
    follows: [{ at: -75, by: 'victoire' }],
    officialReply: {
      at: -59,
      hour: 10,
      by: 'chantal',
      texts: {
        fr: `Cinq voix. À la remarque sur les pères seuls, l’autrice répond que le groupe mixte du soir reçoit la même garderie dès cette année. Pour les femmes qui parlent peu le néerlandais, elle ouvre une heure de langue avant chaque cours ; nous l’avons priée de l’écrire dans la fiche d’inscription.`,
        nl: `Vijf stemmen. Op de opmerking over alleenstaande vaders antwoordt de indienster dat de gemengde avondgroep vanaf dit jaar dezelfde opvang krijgt. Voor vrouwen met weinig Nederlands komt er een uur taal voor elke les; wij vroegen haar dat in de inschrijvingsfiche te zetten.`,
      },
    },
  },
}
