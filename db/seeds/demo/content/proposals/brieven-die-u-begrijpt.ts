import type { Proposal } from '../types'

export const brievenDieUBegrijpt: Proposal = {
  key: 'brieven-die-u-begrijpt',
  call: 'services',
  language: 'nl',
  lead: 'jonas',
  state: 'consultation',
  title: 'Brieven van de overheid die u na één keer lezen begrijpt',
  summary:
    'We herschrijven samen met lezers de honderd brieven die Brusselaars het vaakst krijgen en het vaakst niet begrijpen. Elke nieuwe versie wordt getest met mensen van wie het Nederlands of het Frans niet de moedertaal is. De brieven en de schrijfregels komen vrij beschikbaar voor elk bestuur.',
  problem: `Een aanmaning voor een belasting van 62 euro telt in onze verzameling gemiddeld 410 woorden, waarvan 38 verwijzingen naar wetten. We legden vijf van zulke brieven voor aan 120 lezers in een wachtzaal in Laken en in een wijkhuis in Koekelberg. Na het lezen kon 44 % zeggen wat ze moesten doen. Bij de kortste brief was dat 81 %.

Een onbegrepen brief kost drie keer geld: aan het loket, aan de telefoon en bij de deurwaarder. En wie een brief niet begrijpt, logt zeker niet in om het online op te lossen.

Cursussen duidelijke taal voor ambtenaren bestaan al jaren. Ze veranderen weinig, omdat de brieven uit een sjabloon komen dat niemand durft aan te raken.`,
  solution: `We pakken de sjablonen aan, niet de mensen. Met de lijst van meest verstuurde brieven als vertrekpunt kiezen we er honderd, in het Frans en het Nederlands. Per brief werken een jurist, een schrijver en drie lezers een halve dag samen. De jurist bewaakt wat erin moet, de lezers wat eruit kan.

Elke nieuwe versie wordt getest zoals een geneesmiddel: de helft van de testlezers krijgt de oude brief, de helft de nieuwe, en we vragen allebei wat ze nu gaan doen. Alleen wat beter scoort, gaat de bibliotheek in.

De bibliotheek is openbaar. Bij elke brief staan de testresultaten, de juridische nota en een gesproken versie. Een bestuur dat een brief overneemt, laat het ons weten, zodat lezers de volgende versie mee kunnen verbeteren.`,
  directions: ['digital-public-services', 'digital-inclusion', 'pooling'],
  municipalities: ['21004', '21011'],
  budget: {
    amount: 176_000,
    months: 20,
    lines: [
      { label: 'Schrijvers en juristen (100 halve dagen, twee talen)', amount: 82_000 },
      { label: 'Testlezers: werving en vergoeding', amount: 46_000 },
      { label: 'Openbare bibliotheek en gesproken versies', amount: 30_000 },
      { label: 'Onderzoek en verslag', amount: 18_000 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-CIT',
      low: 82,
      likely: 83,
      high: 84,
      inYears: 3,
      share: 0.17,
      evidence: 'Leestest met 120 personen: 44 % begrijpt de gewone brief, 81 % de kortste.',
    },
    {
      indicator: 'INC-VULN',
      low: 37,
      likely: 38,
      high: 38.5,
      inYears: 3,
      share: 0.17,
      evidence:
        'Onrechtstreeks: wie de brief begrijpt, heeft minder hulp nodig voor de stap die volgt.',
    },
  ],
  risks: `Een eenvoudige brief kan juridisch te mager zijn. Daarom tekent de jurist mee en houden we bij elke geschrapte zin bij waarom ze weg mocht.

Het tweede risico is dat de bibliotheek na het project veroudert. Elke brief krijgt een houdbaarheidsdatum van drie jaar, die zichtbaar is voor wie hem gebruikt.`,
  conditions: {
    transversality:
      'Belastingen, bevolking, huisvesting en sociale zaken schrijven in dezelfde toon.',
    pooling: 'Een vrije bibliotheek van brieven voor alle negentien gemeenten.',
    inclusion:
      'Lezers met een leesmoeilijkheid beslissen mee; elke brief bestaat ook als geluid en als tekst in grote letter.',
    european:
      'We volgen ISO 24495-1 over duidelijke taal en wisselen testen uit met een groep in Rotterdam.',
  },
  partners: [{ name: 'Les Mots Clairs ASBL', helix: 'citizen', person: 'yasmina', accepted: true }],
  story: {
    begins: { at: -44 },
    steps: [
      { at: -27, hour: 17, by: 'jonas', event: 'submit' },
      {
        at: -22,
        hour: 11,
        by: 'chantal',
        event: 'request-changes',
        reason:
          'De test is overtuigend, maar het voorstel telt enkel Nederlandstalige brieven en lezers. Artikel 4 vraagt dezelfde dienst voor iedereen. Voorzie ook Franstalige brieven of zeg wie dat deel opneemt, en pas het budget aan.',
      },
      {
        at: -17,
        hour: 15,
        by: 'jonas',
        event: 'resubmit',
        note: 'Les Mots Clairs stapt mee in voor de Franstalige helft. Het budget stijgt met 38.000 euro.',
        changes: {
          summary:
            'We herschrijven samen met lezers de honderd brieven die Brusselaars het vaakst krijgen en het vaakst niet begrijpen, vijftig in het Nederlands en vijftig in het Frans. Elke nieuwe versie wordt getest met mensen van wie geen van beide talen de moedertaal is. De brieven en de schrijfregels komen vrij beschikbaar voor elk bestuur.',
          budget: {
            amount: 214_000,
            months: 20,
            lines: [
              { label: 'Schrijvers en juristen (100 halve dagen)', amount: 96_000 },
              { label: 'Testlezers in twee talen: werving en vergoeding', amount: 62_000 },
              { label: 'Openbare bibliotheek en gesproken versies', amount: 34_000 },
              { label: 'Onderzoek en verslag', amount: 22_000 },
            ],
          },
        },
      },
      {
        at: -12,
        hour: 10,
        by: 'chantal',
        event: 'admit',
        note: 'Beide talen zijn nu gelijk behandeld.',
      },
    ],
    comments: [
      {
        at: -11,
        hour: 18,
        by: 'dirk',
        section: 'problem',
        stance: 'for',
        language: 'nl',
        body: 'Ik heb 41 jaar dienstorders gelezen bij het spoor en toch moest ik mijn laatste aanslagbiljet drie keer lezen. Het ligt dus niet alleen aan wie slecht leest.',
      },
      {
        key: 'juridisch',
        at: -10,
        hour: 9,
        by: 'laurence',
        section: 'risks',
        stance: 'if',
        language: 'fr',
        body: 'Chez nous, personne n’ose toucher aux modèles parce qu’une formule supprimée peut faire tomber une taxe devant le juge. Je soutiens si la note juridique accompagne vraiment chaque lettre, y compris en français.',
      },
      {
        at: -9,
        hour: 11,
        by: 'jonas',
        section: 'risks',
        stance: 'neutral',
        language: 'nl',
        body: 'Dat is zo voorzien: één nota per brief, in dezelfde taal als de brief, met per geschrapte zin de reden.',
        replyTo: 'juridisch',
      },
      {
        at: -8,
        hour: 20,
        by: 'aleksandra',
        section: 'solution',
        stance: 'for',
        language: 'en',
        body: 'Please keep the deadline and the amount in the first three lines. I threw away a letter because the sum stood on page two and page one looked like advertising.',
      },
      {
        at: -6,
        hour: 13,
        by: 'thibault',
        section: 'budget',
        stance: 'against',
        language: 'fr',
        body: '2 140 € par lettre, cela me paraît beaucoup pour raccourcir un texte. Les administrations ont déjà des services de communication, et c’est leur métier.',
      },
      {
        at: -5,
        hour: 10,
        by: 'victoire',
        section: 'targets',
        stance: 'neutral',
        language: 'fr',
        body: 'Le test « que faites-vous maintenant ? » est bien meilleur qu’un score de lisibilité. En revanche, le lien avec INC-VULN est très indirect, je baisserais la cible.',
      },
      {
        at: -3,
        hour: 21,
        by: 'mieke',
        section: 'solution',
        stance: 'for',
        language: 'nl',
        body: 'Mag een lezer ook brieven voorstellen? Ik heb er een van een nutsmaatschappij waar mijn hele straat om gelachen heeft, tot de rekening kwam.',
      },
    ],
    supports: [
      { at: -11, by: 'dirk' },
      { at: -11, by: 'pieter' },
      { at: -10, by: 'mieke' },
      { at: -8, by: 'aleksandra' },
      { at: -7, by: 'bernard' },
      { at: -7, by: 'koen' },
      { at: -6, by: 'griet' },
      { at: -5, by: 'victoire' },
      { at: -4, by: 'elodie' },
      { at: -2, by: 'nadine' },
    ],
    follows: [
      { at: -10, by: 'fatou' },
      { at: -6, by: 'sabine' },
    ],
  },
}
