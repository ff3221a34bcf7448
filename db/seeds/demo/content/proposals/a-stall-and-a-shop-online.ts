import type { Proposal } from '../types'

export const aStallAndAShopOnline: Proposal = {
  key: 'a-stall-and-a-shop-online',
  call: 'skills-and-shops',
  language: 'en',
  lead: 'bram',
  state: 'approved',
  title: 'A stall on Sunday, a shop online from Monday',
  summary:
    'Market traders sell to thousands on Sunday and to nobody on Monday. A free, shared shop lets a trader put ten products online by talking to a phone for five minutes. Orders are collected at the stall or delivered by a neighbourhood bike, and nobody takes a commission.',
  problem: `We interviewed 54 traders on the Midi market and at the Anderlecht abattoirs over four weekends. Three sell online. Twenty-two had tried a large platform and left: commissions of 15 to 30 %, photos on white background, returns at their cost. The others said they cannot type fast enough between two customers.

Yet 40 of the 54 use a phone all day to order, to pay suppliers and to send voice messages to regular customers. The skill is there. The tool is wrong.

When the weather is bad, a trader loses a Sunday, and food loses its week.`,
  solution: `A trader photographs a crate and says: “figs, two euros the box, until Wednesday”. The tool writes the entry in French, Dutch and English, the trader corrects it by voice, and it is online. Ten products is the maximum: it is a stall, not a warehouse.

Customers order by page, phone or message and collect at the market, at a partner grocer or by cargo bike. Payment happens on collection, in cash or by card, so there is no payment contract to sign.

The software is free and each market can run its own. Two trainers walk the market for a year; they train traders’ sons and daughters first, because they will do it anyway.

Costs after the grant: €90 a month for a market, which the traders’ associations of both markets have agreed to share.`,
  directions: ['digital-technology', 'internet-use'],
  municipalities: ['21013', '21001', '21004'],
  budget: {
    amount: 142_000,
    months: 16,
    lines: [
      { label: 'Shop software, three languages by voice', amount: 68_000 },
      { label: 'Two trainers on the market', amount: 52_000 },
      { label: 'Collection points and start of bike delivery', amount: 14_000 },
      { label: 'Measurement with control market', amount: 8_000 },
    ],
  },
  targets: [
    {
      indicator: 'INT-SELL',
      low: 30.5,
      likely: 32,
      high: 35,
      inYears: 2,
      share: 0.12,
      evidence: '54 interviews; 31 traders signed a letter to try it for three months.',
    },
    {
      indicator: 'USE-SHOP',
      low: 60.5,
      likely: 62,
      high: 64,
      inYears: 2,
      share: 0.12,
      evidence: 'A third of 200 customers asked would order fruit for collection.',
    },
  ],
  risks:
    'Voice in a noisy market, with accents, in three languages. We tested on 60 recordings: 9 in 10 prices were right, 7 in 10 product names. Nothing goes online before the trader has heard it read back.',
  conditions: {
    transversality: 'Trade, food waste and cycling logistics.',
    pooling: 'Free software, one installation serves several markets.',
    inclusion:
      'Traders who do not write can use all of it. Customers may order by phone and pay in cash.',
    european: 'Product fields follow the European rules on food information.',
  },
  partners: [
    { name: 'Panier-Midi SC', helix: 'business', person: 'rachid', accepted: true },
    { name: 'Pakjeskaai BV', helix: 'business', person: 'sofie', accepted: true },
  ],
  story: {
    begins: { at: -130 },
    steps: [
      { at: -102, hour: 17, by: 'bram', event: 'submit' },
      { at: -95, hour: 11, by: 'chantal', event: 'admit' },
      { at: -70, hour: 9, by: 'clock', event: 'close-consultation' },
      { at: -69, hour: 10, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      { at: -69, hour: 10, by: 'chantal', event: 'assign', reviewer: 'oumar' },
      {
        at: -65,
        hour: 9,
        by: 'hanne',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'INT-SELL',
              low: 30,
              likely: 31.2,
              high: 33,
              confidence: 'medium',
              reason:
                'Een intentiebrief is geen winkel. In vergelijkbare proeven bleef de helft na drie maanden over.',
            },
            {
              indicator: 'USE-SHOP',
              low: 60,
              likely: 60.8,
              high: 62,
              confidence: 'medium',
              reason:
                'Wie op de markt koopt, bestelt vaak al elders online. Netto blijft er weinig over.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'Duidelijke grens van tien producten, en spraak is al getest.',
            },
            {
              key: 'value-for-money',
              score: 3,
              reason: 'Software voor 68.000 euro is aan de hoge kant.',
            },
            {
              key: 'inclusion',
              score: 4,
              reason: 'Handelaars die niet schrijven kunnen volledig mee.',
            },
            { key: 'reuse', score: 4, reason: 'Vrije software, maandkost is bekend en gedeeld.' },
            {
              key: 'risk',
              score: 3,
              reason: 'Zeven op tien productnamen juist is nog te weinig voor een drukke zondag.',
            },
          ],
          recommendation: 'fund-if',
          comment:
            'Financieren met een lager bedrag voor de software en een tussentijdse meting na zes maanden.',
        },
      },
      {
        at: -63,
        hour: 21,
        by: 'oumar',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'INT-SELL',
              low: 31,
              likely: 32,
              high: 34.5,
              confidence: 'medium',
              reason:
                'Je fais ce marché tous les dimanches : ils vendent déjà par message vocal, il manque la vitrine.',
            },
            {
              indicator: 'USE-SHOP',
              low: 60.5,
              likely: 61.5,
              high: 63.5,
              confidence: 'low',
              reason: 'Payer en liquide au retrait, cela lèvera beaucoup de peurs.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 5,
              reason: 'Lettre de 31 commerçants, formatrices sur place.',
            },
            {
              key: 'value-for-money',
              score: 4,
              reason: 'Sans commission, chaque euro reste au quartier.',
            },
            {
              key: 'inclusion',
              score: 5,
              reason: 'La voix, le liquide, le téléphone : tout y est.',
            },
            {
              key: 'reuse',
              score: 4,
              reason: 'Le marché de la place de Bethléem demandera la même chose.',
            },
            { key: 'risk', score: 4, reason: 'Rien ne part sans relecture par le vendeur.' },
          ],
          recommendation: 'fund',
          comment: 'Ne touchez pas aux deux formatrices, c’est elles qui feront marcher le reste.',
        },
      },
      {
        at: -60,
        hour: 10,
        by: 'chantal',
        event: 'record-discussion',
        note: 'Pas d’écart de deux points, mais deux recommandations différentes. L’évaluatrice académique veut moins de logiciel, l’évaluateur citoyen ne veut pas toucher aux formatrices. Les deux conviennent d’un subside de 128 000 €, pris sur le seul poste logiciel, avec une mesure à six mois.',
      },
      { at: -57, hour: 14, by: 'chantal', event: 'close-evaluation' },
      {
        at: -47,
        hour: 16,
        by: 'mehdi',
        event: 'propose-decision',
        outcome: 'approve',
        grant: 128_000,
        reasons: {
          fr: `Le constat vient de la rue elle-même : sur 54 marchands interrogés au Midi et aux abattoirs, trois vendent en ligne et quarante se servent du téléphone toute la journée. La proposition part de ce qu’ils savent faire, parler, et leur évite la commission qui a fait fuir 22 d’entre eux. Elle touche de très petites entreprises de trois communes, comme le veut l’article 1.

Les évaluateurs, un du monde académique et un citoyen, attendent entre 31,2 et 32,0 % de PME vendant en ligne dans le territoire touché, contre 29,7 % en Belgique au départ. C’est la plus forte hausse de l’appel pour l’intégration des technologies numériques. Leurs avis diffèrent sur le prix : le poste logiciel leur paraît haut à l’une, acceptable à l’autre.

Le comité retient 128 000 € sur 142 000 €, la réduction portant sur le logiciel seul. Les coûts ultérieurs, 90 € par mois et par marché, sont connus et partagés, ce qui répond au critère de réutilisation.`,
          nl: `Deze vaststelling komt van de markt zelf: van 54 bevraagde kramers aan het Zuidstation en bij de slachthuizen verkopen er drie online, terwijl veertig de hele dag hun telefoon gebruiken. Het voorstel vertrekt van wat zij kunnen, praten, en bespaart hun de commissie die 22 van hen deed afhaken. Het bereikt heel kleine ondernemingen in drie gemeenten, zoals artikel 1 vraagt.

De beoordelaars, één uit de academische wereld en één burger, verwachten in het bereikte gebied tussen 31,2 en 32,0 % kmo’s die online verkopen, tegenover 29,7 % in België bij de start. Dat is de sterkste stijging van de oproep voor de integratie van digitale technologie. Over de prijs verschillen zij van mening: de software lijkt de ene duur en de andere aanvaardbaar.

Het comité kent 128.000 € toe van de gevraagde 142.000 €; de vermindering slaat alleen op de software. De latere kosten, 90 € per maand en per markt, zijn bekend en gedeeld, wat beantwoordt aan het criterium van hergebruik.`,
          en: `The finding comes from the street itself: of 54 traders asked at the Midi market and the abattoirs, three sell online and forty use a phone all day. The proposal starts from what they can do, which is talk, and spares them the commission that drove 22 of them away. It reaches very small businesses in three communes, as article 1 requires.

The reviewers, one from the academic world and one citizen, expect between 31.2 and 32.0 % of SMEs selling online in the territory reached, against 29.7 % in Belgium at the start. This is the strongest rise in the call for the integration of digital technology. They differ on the price of the software.

The board grants €128,000 of the €142,000 asked; the reduction falls on the software alone. Later costs, €90 a month for each market, are known and shared, which meets the criterion of reuse.`,
        },
        conditions: {
          fr: 'Mesure après six mois avec un marché témoin. Les deux postes de formatrices ne sont pas réduits.',
          nl: 'Meting na zes maanden met een controlemarkt. De twee opleidersfuncties worden niet verminderd.',
          en: 'Measurement after six months with a control market. The two trainer posts are not reduced.',
        },
      },
      { at: -43, hour: 9, by: 'noor', event: 'cosign' },
      { at: -35, hour: 11, by: 'ines', event: 'publish' },
    ],
    comments: [
      {
        at: -93,
        hour: 7,
        by: 'dorin',
        section: 'problem',
        stance: 'for',
        language: 'fr',
        body: 'Je vends du miel aux abattoirs. La plateforme m’a pris 28 % et m’a demandé de rembourser un pot cassé par leur livreur. Plus jamais. Ceci, oui.',
      },
      {
        key: 'accents',
        at: -91,
        hour: 16,
        by: 'leila',
        section: 'risks',
        stance: 'if',
        language: 'fr',
        body: 'Testez avec de vrais accents et une vraie radio allumée à côté. Mon père dit « piment » et le téléphone écrit « paiement ».',
      },
      {
        at: -90,
        hour: 10,
        by: 'bram',
        section: 'risks',
        stance: 'neutral',
        language: 'en',
        body: 'That exact pair is in our test set now. The read-back step exists because of cases like this one.',
        replyTo: 'accents',
      },
      {
        at: -87,
        hour: 19,
        by: 'giulia',
        section: 'solution',
        stance: 'for',
        language: 'en',
        body: 'I work on Sundays. Being able to collect from the grocer on Tuesday would make me a market customer again.',
      },
      {
        at: -82,
        hour: 12,
        by: 'wout',
        section: 'budget',
        stance: 'against',
        language: 'nl',
        body: '68.000 euro voor een winkeltje van tien producten. Er bestaat vrije software die dat al bijna doet, bouw daarop voort.',
      },
      {
        at: -78,
        hour: 15,
        by: 'victoire',
        section: 'whole',
        stance: 'neutral',
        language: 'fr',
        body: 'Former d’abord les enfants des marchands, cela veut dire les faire travailler le dimanche. Mettez un âge minimum dans le texte.',
      },
    ],
    supports: [
      { at: -94, by: 'dorin' },
      { at: -92, by: 'mbuyi' },
      { at: -91, by: 'leila' },
      { at: -90, by: 'thibault' },
      { at: -88, by: 'priya' },
      { at: -87, by: 'giulia' },
      { at: -85, by: 'yasmina' },
      { at: -83, by: 'kofi' },
      { at: -80, by: 'koen' },
      { at: -76, by: 'hamza' },
    ],
    follows: [{ at: -82, by: 'wout' }],
    officialReply: {
      at: -68,
      hour: 15,
      by: 'chantal',
      texts: {
        fr: `Six personnes ont écrit. Les doutes portent sur le prix du logiciel et sur la reconnaissance de la voix au milieu du bruit. L’auteur relit chaque annonce au vendeur avant de la publier, ce qui répond au second point ; le premier est soumis aux évaluateurs.

L’âge minimum des jeunes formés sera de 15 ans, conformément à l’article 1.`,
        nl: `Zes mensen schreven. De twijfels gaan over de prijs van de software en over spraakherkenning in het lawaai. De indiener leest elke advertentie voor aan de verkoper voor ze online komt, wat het tweede punt beantwoordt; het eerste leggen wij voor aan de beoordelaars.

De minimumleeftijd van de opgeleide jongeren wordt 15 jaar, zoals artikel 1 het wil.`,
      },
    },
  },
}
