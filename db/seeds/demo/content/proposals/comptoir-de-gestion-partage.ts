import type { Proposal } from '../types'

export const comptoirDeGestionPartage: Proposal = {
  key: 'comptoir-de-gestion-partage',
  call: 'skills-and-shops',
  language: 'fr',
  lead: 'rachid',
  state: 'reserve-list',
  title: 'Un comptoir de gestion partagé pour les petits commerces',
  summary:
    'Stock, caisse, factures : les grandes enseignes ont un service informatique, l’épicier a un carnet. Quarante commerces de Saint-Gilles et de Forest partagent les mêmes outils en ligne et une personne qui les règle. Chacun garde ses données et peut partir avec.',
  problem: `Notre coopérative livre des paniers à une soixantaine de commerces. Nous leur avons demandé comment ils savent ce qui leur reste : 44 regardent l’étagère. Onze ont un tableur, fait par un neveu parti depuis. Cinq paient un logiciel, et trois de ceux-là ne l’ouvrent plus.

Quand la facture électronique est arrivée, la moitié a pris le premier abonnement venu, souvent le plus cher, parce que le comptable l’avait conseillé. Les données sont enfermées : changer coûte plus qu’un an d’abonnement.

Le commerçant n’est pas en retard. Il est seul.`,
  solution: `Un comptoir, au sens propre, dans notre dépôt de la rue de Fiennes : une personne qui connaît le commerce et l’informatique, trois jours par semaine, et qui passe aussi dans les magasins. Elle installe des outils libres de stock, de caisse et de facture, sur un serveur en Belgique que la coopérative loue.

Les outils sont les mêmes pour tous, donc on se dépanne entre voisins. Le commerçant exporte ses données quand il veut, dans un format ouvert, et une page lui dit comment faire sans nous.

Après le projet, le comptoir coûte 38 € par mois et par commerce. Vingt-six ont signé qu’ils paieraient ce prix s’ils gagnent les deux heures par semaine que nous promettons.`,
  directions: ['digital-technology', 'pooling'],
  municipalities: ['21013', '21007'],
  budget: {
    amount: 88_000,
    months: 18,
    lines: [
      { label: 'Personne du comptoir, trois jours par semaine', amount: 56_000 },
      { label: 'Serveur, sauvegardes, sécurité', amount: 14_000 },
      { label: 'Adaptation des outils libres', amount: 12_000 },
      { label: 'Suivi avec un centre de recherche', amount: 6_000 },
    ],
  },
  targets: [
    {
      indicator: 'INT-CLOUD',
      low: 59,
      likely: 60,
      high: 61.5,
      inYears: 2,
      share: 0.087,
      evidence: 'Enquête dans 60 commerces ; 26 lettres d’intention au prix annoncé.',
    },
    {
      indicator: 'INT-SME',
      low: 84.6,
      likely: 85.2,
      high: 86,
      inYears: 2,
      share: 0.087,
      evidence: 'Trois outils sur les quatre que compte l’indicateur.',
    },
  ],
  risks:
    'Une panne toucherait quarante caisses à la fois. La caisse fonctionne une journée hors ligne et la sauvegarde est essayée chaque mois. Si le comptoir ferme, les outils restent et le mode d’emploi aussi.',
  conditions: {
    transversality: 'Commerce, emploi et réemploi de logiciels libres.',
    pooling: 'Quarante commerces, un serveur, une personne.',
    inclusion:
      'Aide au comptoir ou dans le magasin, en quatre langues ; le carnet papier reste possible pour la caisse.',
    european: 'Factures au format européen EN 16931.',
  },
  partners: [
    { name: 'Laboratoire VilleMesure', helix: 'academia', person: 'claire', accepted: true },
  ],
  story: {
    begins: { at: -119 },
    steps: [
      { at: -94, hour: 20, by: 'rachid', event: 'submit' },
      { at: -87, hour: 9, by: 'chantal', event: 'admit' },
      { at: -62, hour: 9, by: 'clock', event: 'close-consultation' },
      { at: -61, hour: 14, by: 'chantal', event: 'assign', reviewer: 'hanne' },
      { at: -61, hour: 14, by: 'chantal', event: 'assign', reviewer: 'oumar' },
      {
        at: -57,
        hour: 19,
        by: 'oumar',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'INT-CLOUD',
              low: 58.8,
              likely: 59.8,
              high: 61,
              confidence: 'low',
              reason:
                'Quarante commerces qui s’entraident, c’est solide ; je ne sais pas ce que cela pèse dans une statistique.',
            },
            {
              indicator: 'INT-SME',
              low: 84.5,
              likely: 85,
              high: 85.6,
              confidence: 'low',
              reason: 'Même réserve.',
            },
          ],
          criteria: [
            {
              key: 'feasibility',
              score: 4,
              reason: 'La coopérative passe déjà chez eux chaque semaine.',
            },
            {
              key: 'value-for-money',
              score: 4,
              reason: '2 200 € par commerce et le prix d’après est connu.',
            },
            { key: 'inclusion', score: 4, reason: 'Quatre langues et le carnet permis.' },
            { key: 'reuse', score: 4, reason: 'Outils libres, données exportables.' },
            { key: 'risk', score: 3, reason: 'Une seule personne, un seul serveur.' },
          ],
          recommendation: 'fund',
          comment:
            'Mon épicier a signé la lettre, je le dis par honnêteté ; je n’y ai aucun intérêt.',
        },
      },
      {
        at: -54,
        hour: 11,
        by: 'hanne',
        event: 'score',
        sheet: {
          targets: [
            {
              indicator: 'INT-CLOUD',
              low: 58.5,
              likely: 58.9,
              high: 59.6,
              confidence: 'medium',
              reason:
                'Veertig winkels op enkele duizenden ondernemingen in de twee gemeenten; bovendien telt het cijfer ondernemingen vanaf tien werknemers.',
            },
            {
              indicator: 'INT-SME',
              low: 84.4,
              likely: 84.5,
              high: 84.8,
              confidence: 'high',
              reason: 'De meeste van deze winkels vallen buiten de bevraagde groep.',
            },
          ],
          criteria: [
            { key: 'feasibility', score: 4, reason: 'Goede kennis van het terrein.' },
            {
              key: 'value-for-money',
              score: 3,
              reason: 'Redelijk, zeker door de lage prijs achteraf.',
            },
            {
              key: 'inclusion',
              score: 3,
              reason: 'Talen wel, toegankelijkheid van de software niet bekeken.',
            },
            {
              key: 'reuse',
              score: 5,
              reason: 'Vrije software, open formaat, een uitstapregeling op papier.',
            },
            {
              key: 'risk',
              score: 2,
              reason:
                'Eén persoon voor veertig kassa’s. Ziekte is geen uitzondering maar een zekerheid.',
            },
          ],
          recommendation: 'fund-if',
          comment:
            'Financieren als er een tweede opgeleide persoon is, desnoods halftijds gedeeld met een andere coöperatie.',
        },
      },
      {
        at: -51,
        hour: 10,
        by: 'chantal',
        event: 'record-discussion',
        note: 'Recommandations différentes mais compatibles. Les deux évaluateurs jugent la dépendance à une seule personne comme le point faible. Le porteur accepte de former un remplaçant parmi les coopérateurs.',
      },
      { at: -49, hour: 11, by: 'chantal', event: 'close-evaluation' },
      {
        at: -39,
        hour: 14,
        by: 'ines',
        event: 'propose-decision',
        outcome: 'reserve',
        reasons: {
          fr: `La proposition est bonne et le comité le dit : quarante commerces partagent des outils libres, le prix d’après, 38 € par mois, est connu et 26 commerçants se sont engagés à le payer. La réutilisation reçoit 4 et 5. Le point faible, une seule personne pour quarante caisses, a une réponse depuis que le porteur accepte de former un remplaçant.

L’effet attendu sur les indicateurs reste petit, entre 58,9 et 59,8 % d’entreprises utilisant le cloud contre 58,5 % au départ, parce que ces indicateurs ne comptent guère les très petits commerces. Trois propositions de l’appel ont un effet ou une inclusion plus forts. Après elles, il reste 61 000 € sur les 420 000 € du budget, et le comptoir en demande 88 000.

Le comité ne veut pas financer une moitié de comptoir. Il inscrit la proposition en liste de réserve pour un an : si une somme se libère, elle est la première servie.`,
          nl: `Het voorstel is goed en het comité zegt dat ook: veertig winkels delen vrije software, de prijs achteraf, 38 € per maand, is bekend en 26 handelaars hebben toegezegd die te betalen. Voor hergebruik is de score 4 en 5. Het zwakke punt, één persoon voor veertig kassa’s, heeft een antwoord sinds de indiener een vervanger wil opleiden.

Het verwachte effect op de indicatoren blijft klein, tussen 58,9 en 59,8 % ondernemingen in de cloud tegenover 58,5 % bij de start, omdat deze indicatoren de kleinste winkels nauwelijks tellen. Drie voorstellen van de oproep hebben een groter effect of een sterkere inclusie. Na die drie blijft er 61.000 € over van het budget van 420.000 €, en het loket vraagt 88.000 €.

Het comité wil geen half loket financieren. Het plaatst het voorstel voor een jaar op de reservelijst: komt er geld vrij, dan is dit voorstel als eerste aan de beurt.`,
        },
      },
      { at: -35, hour: 9, by: 'joost', event: 'cosign' },
      { at: -25, hour: 10, by: 'noor', event: 'publish' },
    ],
    comments: [
      {
        at: -86,
        hour: 8,
        by: 'mbuyi',
        section: 'problem',
        stance: 'for',
        language: 'fr',
        body: '« Il n’est pas en retard, il est seul. » Encadrez cette phrase. J’ai trois abonnements et je ne sais plus lequel fait quoi.',
      },
      {
        key: 'deux-heures',
        at: -83,
        hour: 17,
        by: 'leila',
        section: 'targets',
        stance: 'if',
        language: 'fr',
        body: 'Deux heures gagnées par semaine, mesurées comment ? Sans montre, chacun dira ce qui l’arrange.',
      },
      {
        at: -82,
        hour: 21,
        by: 'rachid',
        section: 'targets',
        stance: 'neutral',
        language: 'fr',
        body: 'Avec un carnet pendant une semaine avant, puis une semaine tous les six mois. C’est le centre de recherche qui le tient, pas nous.',
        replyTo: 'deux-heures',
      },
      {
        at: -79,
        hour: 11,
        by: 'wout',
        section: 'risks',
        stance: 'against',
        language: 'nl',
        body: 'Veertig kassa’s op één server met één persoon. Ik heb dat één keer gedaan. Nooit meer zonder een tweede paar handen.',
      },
    ],
    supports: [
      { at: -86, by: 'mbuyi' },
      { at: -85, by: 'dorin' },
      { at: -84, by: 'sofie' },
      { at: -83, by: 'leila' },
      { at: -81, by: 'bram' },
      { at: -78, by: 'elodie' },
      { at: -75, by: 'moussa' },
    ],
    follows: [{ at: -79, by: 'thibault' }],
    officialReply: {
      at: -60,
      hour: 15,
      by: 'chantal',
      texts: {
        fr: `Quatre avis, dont un contre. La dépendance à une seule personne revient chez deux personnes d’expérience ; nous la soumettons aux évaluateurs. La mesure du temps gagné est confiée au centre de recherche partenaire.`,
        nl: `Vier reacties, waarvan één tegen. Twee ervaren mensen wijzen op de afhankelijkheid van één persoon; wij leggen dat voor aan de beoordelaars. De meting van de gewonnen tijd gebeurt door het onderzoekscentrum dat partner is.`,
      },
    },
  },
}
