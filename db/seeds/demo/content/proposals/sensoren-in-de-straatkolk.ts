import type { Proposal } from '../types'

export const sensorenInDeStraatkolk: Proposal = {
  key: 'sensoren-in-de-straatkolk',
  call: 'shared-streets',
  language: 'nl',
  lead: 'dirk',
  state: 'withdrawn',
  title: 'Een sensor in de straatkolk die waarschuwt voor de kelder volloopt',
  summary:
    'Bij elke zware bui loopt het water in onze straat langs de stoep de kelders in, omdat de kolken vol bladeren zitten. Veertig sensoren melden welke kolk verstopt is. De bewoners krijgen een bericht en de ploeg weet waar ze eerst moet zijn.',
  problem: `De Jetse Laan ligt in een kom. De laatste drie zomers stond er bij vier buren water in de kelder, één keer tot aan de zekeringen. Telkens was één kolk verstopt, en telkens een andere.

De kolken worden volgens een kalender geruimd, en dat is logisch zolang niemand weet welke vol zitten. Ik heb na een bui eens alle 64 kolken tussen het Spiegelplein en de vijver bekeken: zeven stonden vol, 57 niet.`,
  solution: `Veertig sensoren van ongeveer 60 euro hangen onder het rooster en meten hoe hoog het water staat. Ze sturen een bericht over een zuinig radionet. Blijft het water na een uur staan, dan is de kolk verstopt.

De ploeg krijgt ’s morgens een lijst in volgorde van dringendheid. Bewoners die dat willen, krijgen een sms of een telefoontje. De metingen zijn open, zodat de watermaatschappij ze naast haar eigen modellen kan leggen.`,
  directions: ['transversality', 'connectivity'],
  municipalities: ['21010'],
  budget: {
    amount: 46_300,
    months: 15,
    lines: [
      { label: 'Veertig sensoren en plaatsing', amount: 11_300 },
      { label: 'Ontvangst, lijst en berichten', amount: 22_000 },
      { label: 'Opvolging met de ploeg en de buren', amount: 13_000 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-OPEN',
      low: 0.545,
      likely: 0.548,
      high: 0.552,
      inYears: 2,
      share: 0.04,
      evidence: 'Een kleine open reeks van waterstanden per kolk.',
    },
  ],
  risks:
    'Een sensor spoelt weg of gaat stuk. We leggen er tien in reserve en de buren die erop letten, staan op een lijst.',
  conditions: {
    transversality: 'Netheid, wegen en water werken met dezelfde lijst.',
    pooling: 'Het bouwplan is vrij en past in elke kolk van dit type.',
    inclusion: 'Waarschuwing ook per telefoon, voor wie geen berichten leest.',
    european: 'Geen.',
  },
  partners: [],
  story: {
    begins: { at: -79 },
    steps: [
      { at: -63, hour: 9, by: 'dirk', event: 'submit' },
      { at: -56, hour: 10, by: 'chantal', event: 'admit' },
      {
        at: -43,
        hour: 11,
        by: 'dirk',
        event: 'withdraw',
        reason:
          'Door de reacties kwam ik te weten dat er twee straten verder al een gelijkaardige proef loopt, met betere toestellen. Ik heb ernaartoe gebeld en ze nemen onze straat erbij. Dan hoeft dit niet meer. Bedankt aan wie het mij vertelde.',
      },
    ],
    comments: [
      {
        key: 'bestaat-al',
        at: -54,
        hour: 20,
        by: 'wout',
        section: 'whole',
        stance: 'neutral',
        language: 'nl',
        body: 'Weet u dat er aan de Dielegemstraat al zulke meters hangen? Ik zag een ploeg ze plaatsen in het voorjaar. Bel misschien eerst eens.',
      },
      {
        at: -53,
        hour: 9,
        by: 'dirk',
        section: 'whole',
        stance: 'neutral',
        language: 'nl',
        body: 'Dat wist ik niet. Ik ga kijken en ik bel.',
        replyTo: 'bestaat-al',
      },
      {
        at: -51,
        hour: 13,
        by: 'griet',
        section: 'solution',
        stance: 'for',
        language: 'nl',
        body: 'Ook bij ons in Woluwe weet niemand welke kolk vol zit. Als het elders al loopt: vraag of ze de resultaten publiceren.',
      },
      {
        at: -48,
        hour: 17,
        by: 'bernard',
        section: 'targets',
        stance: 'neutral',
        language: 'fr',
        body: 'Le vrai indicateur serait le nombre de caves inondées. Les assureurs l’ont, pas nous.',
      },
    ],
    supports: [
      { at: -54, by: 'jef' },
      { at: -52, by: 'mieke' },
      { at: -50, by: 'pieter' },
    ],
    follows: [{ at: -51, by: 'griet' }],
  },
}
