import type { Proposal } from '../types'

export const oneCyclingDataFormat: Proposal = {
  key: 'one-cycling-data-format',
  call: 'shared-streets',
  language: 'en',
  lead: 'tomasz',
  state: 'decided',
  title: 'One cycling data format for Brussels, Lille, Ghent and Aachen',
  summary:
    'Four cities count bikes, map paths and log accidents in four incompatible ways. We write one open format with them, convert the Brussels data first and publish a test that any city can run. A rider who crosses a border will find the route planner still working.',
  problem: `I teach transport data. Each year my students try to compare cycling in four cities that are ninety minutes apart by train. Each year they spend three of the twelve weeks on renaming columns. What one city calls “separated” is a painted line in the next.

This is not only a student’s problem. Route planners leave out what they cannot read, so a protected path in Brussels is invisible to a visitor’s phone. And a European application that compares before and after falls at the first question: compared with what?

Standards exist for cars, buses and shared scooters. For cycle paths there is a draft that nobody has tried on real streets.`,
  solution: `We take the draft, and four cities’ real data, and write down every place where it breaks. In three meetings, on trains, we agree on definitions with pictures: what is separated, what is a crossing, what counts as closed.

Brussels goes first: the path network and the counting poles of the whole Region are converted and published, with the program that does it. A validator, free and online, tells any city in plain words what is missing.

Residents help with the pictures. On four Saturdays people ride a street together and vote what it is; where the votes differ, the definition is not yet good.`,
  directions: ['european-integration', 'pooling', 'transversality'],
  municipalities: ['21004', '21005', '21009', '21015'],
  budget: {
    amount: 71_500,
    months: 14,
    lines: [
      { label: 'Converter and validator', amount: 36_000 },
      { label: 'Definitions, pictures, three meetings', amount: 19_500 },
      { label: 'Four Saturdays with residents', amount: 6_000 },
      { label: 'Joint application to a European programme', amount: 10_000 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-OPEN',
      low: 0.55,
      likely: 0.565,
      high: 0.58,
      inYears: 2,
      share: 1,
      evidence: 'Interoperability and impact are two of the four parts of the score.',
    },
    {
      indicator: 'MOB-BIKE',
      low: 4,
      likely: 4.2,
      high: 4.6,
      inYears: 3,
      share: 1,
      evidence: 'Indirect: better route advice. I would not put more weight on it.',
    },
    {
      indicator: 'EUR-FUND',
      low: 0,
      likely: 0.3,
      high: 0.8,
      inYears: 3,
      share: 1,
      evidence:
        'A joint application of four cities; one in four of those was funded in the last round.',
    },
  ],
  risks:
    'A city may send nobody. The format needs two cities to be useful and three to be convincing; two have confirmed in writing.',
  conditions: {
    transversality: 'Mobility, statistics and tourism use the same definitions.',
    pooling: 'Converter and validator are free software; no city pays twice.',
    inclusion:
      'Widths, slopes and steps are fields, so that tricycles and hand bikes find their way. The definitions are also printed as a picture book.',
    european: 'Three countries, one format, submitted to the European standards body.',
  },
  partners: [
    { name: 'Laboratoire VilleMesure', helix: 'academia', person: 'claire', accepted: true },
  ],
  story: {
    begins: { at: -88 },
    steps: [
      { at: -65, hour: 13, by: 'tomasz', event: 'submit' },
      { at: -58, hour: 10, by: 'chantal', event: 'admit' },
      { at: -39, hour: 9, by: 'chantal', event: 'close-consultation' },
      { at: -38, hour: 9, by: 'chantal', event: 'assign', reviewer: 'gilles' },
      { at: -38, hour: 9, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      {
        at: -34,
        hour: 15,
        by: 'hanne',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'PUB-OPEN',
              low: 0.555,
              likely: 0.565,
              high: 0.575,
              confidence: 'high',
              reason:
                'Uitwisselbaarheid is precies wat deze score beloont, en het gaat om een dataset van het hele Gewest.',
            },
            {
              indicator: 'MOB-BIKE',
              low: 4,
              likely: 4.1,
              high: 4.3,
              confidence: 'medium',
              reason: 'De indiener is zelf voorzichtig; ik volg hem.',
            },
            {
              indicator: 'EUR-FUND',
              low: 0,
              likely: 0.2,
              high: 0.6,
              confidence: 'low',
              reason: 'Eén kans op vier, dus in verwachting weinig.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'Twee steden bevestigd, klein team, duidelijke stappen.',
            },
            {
              key: 'value-for-money',
              score: 5,
              reason: 'Voor 71.500 euro het hele Gewest omgezet en een test die blijft.',
            },
            {
              key: 'inclusion',
              score: 3,
              reason: 'Hellingen en breedtes zijn een mooi begin, bewoners doen vier dagen mee.',
            },
            { key: 'reuse', score: 5, reason: 'Het doel zelf is hergebruik.' },
            { key: 'risk', score: 4, reason: 'Werkt al met twee steden.' },
          ],
          recommendation: 'fund',
          comment: 'Klein, precies en eerlijk over wat het niet zal doen.',
        },
      },
      {
        at: -31,
        hour: 9,
        by: 'gilles',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'PUB-OPEN',
              low: 0.548,
              likely: 0.556,
              high: 0.57,
              confidence: 'medium',
              reason:
                'Un bon format ne suffit pas : il faut que les calculateurs d’itinéraires s’en servent.',
            },
            {
              indicator: 'MOB-BIKE',
              low: 4,
              likely: 4.1,
              high: 4.2,
              confidence: 'medium',
              reason: 'Effet minime et reconnu comme tel.',
            },
            {
              indicator: 'EUR-FUND',
              low: 0,
              likely: 0.3,
              high: 0.7,
              confidence: 'low',
              reason: 'Quatre villes de trois pays : le dossier a sa chance.',
            },
          ],
          criteria: [
            { key: 'feasibility', score: 4, reason: 'Bien découpé.' },
            {
              key: 'value-for-money',
              score: 3,
              reason: 'Le poste « candidature » à 10 000 € n’est pas un résultat pour Bruxelles.',
            },
            { key: 'inclusion', score: 3, reason: 'Correct, sans plus.' },
            { key: 'reuse', score: 5, reason: 'Tout est réutilisable par construction.' },
            { key: 'risk', score: 3, reason: 'Un format de plus peut rester un document.' },
          ],
          recommendation: 'fund-if',
          comment:
            'Financer sans le poste de candidature, qui peut être payé par le programme visé.',
        },
      },
      {
        at: -27,
        hour: 16,
        by: 'chantal',
        event: 'record-discussion',
        note: 'Écart de deux points sur le rapport coût-effet. L’évaluateur issu des entreprises retire du calcul le poste de candidature européenne ; l’évaluatrice académique n’y voit pas d’obstacle mais accepte l’argument. Tous deux soutiennent un subside de 64 000 €, candidature réduite à 2 500 €.',
      },
      { at: -24, hour: 11, by: 'chantal', event: 'close-evaluation' },
      {
        at: -8,
        hour: 10,
        by: 'noor',
        event: 'propose-decision',
        outcome: 'approve',
        grant: 64_000,
        reasons: {
          fr: `La proposition convertit le réseau cyclable et les points de comptage de toute la Région dans un format partagé avec trois villes voisines, et publie le programme qui le fait. C’est exactement ce que l’appel attend de la mutualisation et de l’intégration européenne. Deux villes ont confirmé par écrit, ce qui suffit pour que le format serve.

Les deux évaluateurs, de deux groupes différents, prévoient un score de données ouvertes de 0,556 à 0,565, contre 0,545 aujourd’hui, pour toute la Région. Ils jugent l’effet sur la part du vélo très petit ; l’auteur l’écrit lui-même. La réutilisation reçoit 5 des deux.

Ils se sont séparés sur le coût : l’un retirait la candidature européenne, l’autre la gardait. Après leur discussion, le subside est ramené de 71 500 € à 64 000 €, la candidature restant soutenue pour 2 500 €.`,
          nl: `Het voorstel zet het fietsnet en de telpunten van het hele Gewest om in een formaat dat met drie buursteden wordt gedeeld, en publiceert het programma dat dit doet. Dat is precies wat de oproep verwacht van mutualisering en Europese integratie. Twee steden hebben schriftelijk bevestigd, wat volstaat om het formaat nuttig te maken.

De twee beoordelaars, uit twee verschillende groepen, verwachten voor open data een score van 0,556 tot 0,565, tegenover 0,545 vandaag, voor het hele Gewest. Het effect op het aandeel van de fiets vinden zij heel klein; de indiener schrijft dat zelf. Voor hergebruik geven beiden een 5.

Over de kosten waren zij het oneens: de ene schrapte de Europese aanvraag, de andere behield ze. Na hun gesprek gaat de subsidie van 71.500 € naar 64.000 €, waarbij de aanvraag nog voor 2.500 € wordt gesteund.`,
          en: `The proposal converts the cycling network and the counting points of the whole Region into a format shared with three neighbouring cities, and publishes the program that does it. This is what the call expects of pooling and of European integration. Two cities have confirmed in writing, which is enough for the format to be useful.

The two reviewers, from two different groups, foresee an open data score of 0.556 to 0.565, against 0.545 today, for the whole Region. They find the effect on cycling very small; the author says so himself. Both give 5 for reuse.

They differed on the cost: one removed the European application, the other kept it. After their discussion the grant goes from €71,500 to €64,000, with €2,500 left for the application.`,
        },
        conditions: {
          fr: 'Le validateur est disponible en français et en néerlandais dès sa première version publique.',
          nl: 'De validator is vanaf de eerste openbare versie beschikbaar in het Frans en het Nederlands.',
          en: 'The validator is available in French and Dutch from its first public version.',
        },
      },
      { at: -4, hour: 16, by: 'mehdi', event: 'cosign' },
    ],
    comments: [
      {
        at: -57,
        hour: 20,
        by: 'giulia',
        section: 'problem',
        stance: 'for',
        language: 'en',
        body: 'I commute from Etterbeek to a client in Lille with a folding bike. My planner sends me along a ring road because it cannot see the canal path.',
      },
      {
        key: 'encore-un-format',
        at: -54,
        hour: 10,
        by: 'priya',
        section: 'whole',
        stance: 'against',
        language: 'en',
        body: 'There are fourteen competing standards, so let us make a fifteenth? Show me one route planner that has promised to read it.',
      },
      {
        at: -53,
        hour: 9,
        by: 'tomasz',
        section: 'solution',
        stance: 'neutral',
        language: 'en',
        body: 'It is not a new one: we repair an existing draft by trying it on real streets. One open-source planner reads the draft already and will take the repaired version.',
        replyTo: 'encore-un-format',
      },
      {
        at: -49,
        hour: 18,
        by: 'moussa',
        section: 'solution',
        stance: 'for',
        language: 'fr',
        body: 'Les samedis de vote, nous les organisons volontiers : trente cyclistes et un pavé, vous aurez trente avis sur ce qui est « séparé ».',
      },
      {
        at: -45,
        hour: 13,
        by: 'jonas',
        section: 'targets',
        stance: 'neutral',
        language: 'nl',
        body: 'Mooi dat u bij MOB-BIKE schrijft dat er niet te veel gewicht op mag. Meer indieners zouden dat moeten durven.',
      },
    ],
    supports: [
      { at: -57, by: 'giulia' },
      { at: -55, by: 'aleksandra' },
      { at: -52, by: 'ingrid' },
      { at: -50, by: 'jonas' },
      { at: -49, by: 'moussa' },
      { at: -46, by: 'sofie' },
      { at: -44, by: 'victoire' },
      { at: -42, by: 'kofi' },
    ],
    follows: [{ at: -50, by: 'sofie' }],
    officialReply: {
      at: -37,
      hour: 10,
      by: 'chantal',
      texts: {
        fr: `La consultation a posé une vraie question : qui lira ce format ? L’auteur répond qu’un calculateur d’itinéraires libre lit déjà le brouillon et prendra la version corrigée. Une association propose d’organiser les samedis avec les habitants ; les deux se sont mis en rapport.`,
        nl: `De raadpleging stelde een echte vraag: wie zal dit formaat lezen? De indiener antwoordt dat een vrije routeplanner het ontwerp al leest en de verbeterde versie zal overnemen. Een vereniging biedt aan de zaterdagen met bewoners te organiseren; beide hebben contact.`,
        en: `The consultation asked a real question: who will read this format? The author answers that a free route planner reads the draft already and will take the repaired version. An association offers to organise the Saturdays with residents; the two are in touch.`,
      },
    },
  },
}
