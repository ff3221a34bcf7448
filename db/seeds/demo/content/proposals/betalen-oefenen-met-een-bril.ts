import type { Proposal } from '../types'

export const betalenOefenenMetEenBril: Proposal = {
  key: 'betalen-oefenen-met-een-bril',
  call: 'skills-and-shops',
  language: 'nl',
  lead: 'jef',
  state: 'rejected',
  title: 'Met een virtuele bril leren betalen aan de zelfscankassa',
  summary:
    'Aan de zelfscankassa staat er altijd iemand achter u te zuchten. Met een bril kunnen senioren thuis oefenen in een virtuele winkel, zo vaak ze willen. We willen tien brillen kopen en ermee rondgaan in Ganshoren.',
  problem: `In mijn supermarkt aan de Charles-Quint-laan zijn vier van de zes kassa’s vervangen door zelfscan. Ik heb eens een uur op de bank gezeten en geteld: 23 mensen boven de zeventig stonden aan, 14 zijn met hun kar weer achteruit gegaan naar de gewone kassa, met twintig man ervoor.

Het is niet moeilijk, zegt de jongen van de winkel. Neen, als niemand kijkt.`,
  solution: `Tien virtuele brillen met een oefenwinkel. Men scant een brood, men vergeet de zak, men betaalt met de kaart, men krijgt een foutmelding. Niemand zucht. Na drie keer kan men het.

Mijn kleinzoon kan de oefenwinkel maken, die studeert ervoor. We gaan ermee naar het dienstencentrum, de bibliotheek en de parochiezaal. De brillen blijven daarna in Ganshoren.`,
  directions: ['internet-use', 'digital-inclusion'],
  municipalities: ['21008'],
  budget: {
    amount: 43_000,
    months: 10,
    lines: [
      { label: 'Tien brillen', amount: 14_000 },
      { label: 'Oefenwinkel laten maken', amount: 22_000 },
      { label: 'Rondgaan en helpen', amount: 7_000 },
    ],
  },
  targets: [
    {
      indicator: 'USE-BANK',
      low: 70.5,
      likely: 72,
      high: 75,
      inYears: 1,
      share: 0.02,
      evidence: 'Wie durft te betalen aan de kassa, durft ook aan het scherm.',
    },
  ],
  risks: 'Sommige mensen worden misselijk van zo’n bril. Dan stoppen we.',
  conditions: {
    transversality: 'Winkels en senioren.',
    pooling: 'De brillen kunnen naar andere gemeenten.',
    inclusion: 'Voor wie slecht ter been is, komen we aan huis.',
    european: 'Neen.',
  },
  partners: [],
  story: {
    begins: { at: -108 },
    steps: [
      { at: -98, hour: 10, by: 'jef', event: 'submit' },
      { at: -91, hour: 11, by: 'chantal', event: 'admit' },
      { at: -72, hour: 10, by: 'chantal', event: 'close-consultation' },
      { at: -71, hour: 9, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      { at: -71, hour: 9, by: 'chantal', event: 'assign', reviewer: 'gilles' },
      {
        at: -67,
        hour: 14,
        by: 'hanne',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'USE-BANK',
              low: 70,
              likely: 70.2,
              high: 70.5,
              confidence: 'high',
              reason:
                'Betalen met een kaart in de winkel en bankieren op het internet zijn twee verschillende zaken. Het verband wordt niet aangetoond.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 2,
              reason: 'Een oefenwinkel bouwen is meer werk dan één student aankan.',
            },
            {
              key: 'value-for-money',
              score: 2,
              reason: 'Een kartonnen kassa of een oefenuur in de winkel zelf kost bijna niets.',
            },
            {
              key: 'inclusion',
              score: 2,
              reason: 'Goede bedoeling, maar duizeligheid treft net deze leeftijd het meest.',
            },
            {
              key: 'reuse',
              score: 2,
              reason: 'De brillen verhuizen, de licentie van de oefenwinkel is onduidelijk.',
            },
            {
              key: 'risk',
              score: 1,
              reason: 'Valgevaar bij ouderen met een bril wordt niet vermeld.',
            },
          ],
          recommendation: 'do-not-fund',
          comment:
            'De telling van een uur op de bank is de beste bladzijde van het dossier. Doe iets met de winkels.',
        },
      },
      {
        at: -65,
        hour: 18,
        by: 'gilles',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'USE-BANK',
              low: 70,
              likely: 70.5,
              high: 71,
              confidence: 'medium',
              reason:
                'La confiance gagnée à la caisse peut déborder un peu, je ne mettrais pas davantage.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason:
                'Dix lunettes et trois salles, cela s’organise ; le logiciel existe presque tout fait.',
            },
            {
              key: 'value-for-money',
              score: 2,
              reason: 'Le matériel fait un tiers du budget, juste à la limite.',
            },
            { key: 'inclusion', score: 3, reason: 'À domicile pour ceux qui marchent mal.' },
            { key: 'reuse', score: 2, reason: 'Peu de chose reste après.' },
            { key: 'risk', score: 2, reason: 'La nausée est citée, la chute non.' },
          ],
          recommendation: 'do-not-fund',
          comment:
            'Idée sympathique, mauvais outil. Un supermarché prêterait une caisse une matinée par semaine.',
        },
      },
      {
        at: -61,
        hour: 10,
        by: 'chantal',
        event: 'record-discussion',
        note: 'Verschil van twee punten op haalbaarheid: 2 en 4. De ene beoordelaar kent bestaande software, de andere telt de bouw ervan mee. Beiden raden af en stellen een oefenuur in een echte winkel voor.',
      },
      { at: -58, hour: 11, by: 'chantal', event: 'close-evaluation' },
      {
        at: -46,
        hour: 10,
        by: 'noor',
        event: 'propose-decision',
        outcome: 'reject',
        reasons: {
          fr: `L’observation qui ouvre le dossier est juste et utile : en une heure, 14 personnes âgées sur 23 ont renoncé à la caisse automatique. Mais la cible choisie est la banque en ligne, et rien ne montre qu’apprendre à scanner un pain mène à virer de l’argent. Les deux évaluateurs attendent 70,2 à 70,5 % contre 70 % au départ ; l’auteur annonçait 72 %.

Les lunettes de réalité virtuelle posent un risque que le texte n’aborde pas. Une personne de plus de septante ans qui a des vertiges peut tomber ; l’auteur cite la nausée et propose d’arrêter. La maîtrise des risques reçoit 1 et 2. Le rapport coût-effet reçoit 2 des deux, parce qu’une heure d’exercice dans un vrai magasin coûterait une fraction des 43 000 € demandés.

Le comité encourage l’auteur à demander cette heure à un supermarché et à la proposer dans la boîte à idées, ouverte à tout moment.`,
          nl: `De waarneming waarmee het dossier begint, is juist en nuttig: op één uur gaven 14 van de 23 oudere klanten de zelfscankassa op. Het gekozen streefcijfer is echter online bankieren, en niets toont aan dat wie een brood leert scannen ook geld gaat overschrijven. De twee beoordelaars verwachten 70,2 tot 70,5 %, tegenover 70 % bij de start; de indiener kondigde 72 % aan.

Een virtuele bril brengt een risico mee dat de tekst niet bespreekt. Wie boven de zeventig is en duizelig wordt, kan vallen; de indiener noemt misselijkheid en stelt voor te stoppen. Voor risicobeheersing is de score 1 en 2. Voor de verhouding tussen kosten en effect geven beiden een 2, omdat een oefenuur in een echte winkel maar een fractie zou kosten van de gevraagde 43.000 €.

Het comité moedigt de indiener aan om zo’n oefenuur aan een supermarkt te vragen en het in de ideeënbus voor te stellen, die altijd openstaat.`,
        },
      },
      { at: -43, hour: 9, by: 'ines', event: 'cosign' },
      { at: -35, hour: 11, by: 'ines', event: 'publish' },
    ],
    comments: [
      {
        at: -90,
        hour: 16,
        by: 'dirk',
        section: 'problem',
        stance: 'for',
        language: 'nl',
        body: 'Dat zuchten, ja. Ik neem tegenwoordig mijn boodschappen om twee uur, dan is er niemand.',
      },
      {
        key: 'bril',
        at: -88,
        hour: 20,
        by: 'mieke',
        section: 'risks',
        stance: 'against',
        language: 'nl',
        body: 'Een bril op bij mensen met evenwichtsproblemen? In onze serviceflat komt dat er niet in. Zet een oude kassa in de cafetaria.',
      },
      {
        at: -87,
        hour: 9,
        by: 'jef',
        section: 'risks',
        stance: 'neutral',
        language: 'nl',
        body: 'Een oude kassa, daar had ik niet aan gedacht. Mijn kleinzoon is teleurgesteld, maar ge hebt misschien gelijk.',
        replyTo: 'bril',
      },
      {
        at: -84,
        hour: 13,
        by: 'nadine',
        section: 'whole',
        stance: 'if',
        language: 'fr',
        body: 'Ce n’est pas aux vieux d’apprendre, c’est au magasin de garder une caisse ouverte. Oui à votre combat, non aux lunettes.',
      },
    ],
    supports: [
      { at: -90, by: 'dirk' },
      { at: -85, by: 'pieter' },
    ],
    follows: [{ at: -86, by: 'mieke' }],
    officialReply: {
      at: -69,
      hour: 11,
      by: 'chantal',
      texts: {
        fr: `Quatre voix. Toutes reconnaissent le problème ; deux écartent les lunettes à cause des vertiges et proposent une vieille caisse ou une caisse maintenue ouverte. Nous transmettons ces deux pistes aux évaluateurs.`,
        nl: `Vier stemmen. Allen herkennen het probleem; twee wijzen de bril af vanwege duizeligheid en stellen een oude kassa voor of een kassa die openblijft. Wij geven die twee sporen door aan de beoordelaars.`,
      },
    },
  },
}
