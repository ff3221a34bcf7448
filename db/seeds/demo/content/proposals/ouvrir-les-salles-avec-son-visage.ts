import type { Proposal } from '../types'

export const ouvrirLesSallesAvecSonVisage: Proposal = {
  key: 'ouvrir-les-salles-avec-son-visage',
  call: 'services',
  language: 'fr',
  lead: 'thibault',
  state: 'inadmissible',
  title: 'Ouvrir la salle communale avec son visage',
  summary:
    'Fini les clés perdues et les concierges qu’on réveille : la porte de la salle communale reconnaît la personne qui a réservé. Une caméra à l’entrée compare le visage avec la photo donnée en ligne. Chaque salle devient disponible vingt heures par jour.',
  problem: `Les salles communales sont vides le matin et introuvables le soir. Pour une répétition ou un anniversaire, il faut aller chercher la clé avant 16 h, laisser une caution en liquide et la rapporter le lendemain. Trois associations d’Uccle m’ont dit avoir renoncé.

Un concierge par salle n’est plus payable. Les boîtiers à code se partagent entre voisins en une semaine.`,
  solution: `Notre boîtier, déjà vendu à des salles de sport, se pose en deux heures sur une porte existante. L’utilisateur envoie une photo au moment de réserver. La caméra l’identifie en moins d’une seconde et la porte s’ouvre.

La solution couvre six salles, entre la chaussée d’Alsemberg et le Globe. La maintenance est comprise pendant trois ans. Les personnes qui n’ont pas de smartphone peuvent demander à un proche de réserver.`,
  directions: ['digital-public-services'],
  municipalities: ['21016'],
  budget: {
    amount: 142_000,
    months: 12,
    lines: [
      { label: 'Douze boîtiers à caméra', amount: 84_000 },
      { label: 'Pose et câblage', amount: 22_000 },
      { label: 'Licence et maintenance, trois ans', amount: 36_000 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-USERS',
      low: 82,
      likely: 84,
      high: 87,
      inYears: 1,
      share: 0.07,
      evidence: 'Retour de nos clients privés.',
    },
  ],
  risks: 'Le taux d’erreur est inférieur à 1 %. En cas de panne, la porte s’ouvre à distance.',
  conditions: {
    transversality: 'Culture, sport et jeunesse utilisent les mêmes salles.',
    pooling: 'D’autres communes peuvent acheter le même boîtier.',
    inclusion: 'Plus besoin de clé ni de caution en liquide.',
    european: 'Produit conforme au marquage CE.',
  },
  partners: [],
  story: {
    begins: { at: -21 },
    steps: [
      { at: -16, hour: 9, by: 'thibault', event: 'submit' },
      {
        at: -9,
        hour: 15,
        by: 'chantal',
        event: 'declare-inadmissible',
        rule: 'Art. 4',
        reasons: {
          fr: `L’article 4 des conditions de l’appel dit qu’aucun service financé ne dépend d’une reconnaissance du visage ou des empreintes. Dans la proposition, la porte des six salles ne s’ouvre que par la comparaison du visage avec une photo. Il n’y a ni clé, ni code, ni accueil pour la personne qui refuse d’envoyer son image. La solution prévue pour elle, demander à un proche de réserver à sa place, n’est pas un accès équivalent au guichet, par téléphone et par courrier.

Le budget porte en outre pour 120 000 € sur 142 000 € sur un boîtier vendu par l’auteur et sur sa maintenance. L’article 5 exclut un achat réservé à un seul fournisseur. Ce second constat suffirait à lui seul.

Le besoin décrit, ouvrir des salles vides à des associations, est réel. Une proposition fondée sur un boîtier à code changeant, ou sur une clé remise par un commerce voisin, pourrait être déposée jusqu’à la clôture de l’appel.`,
          nl: `Artikel 4 van de voorwaarden van de oproep zegt dat geen enkele gefinancierde dienst afhangt van gezichtsherkenning of vingerafdrukken. In het voorstel gaat de deur van de zes zalen alleen open door het gezicht met een foto te vergelijken. Voor wie zijn beeltenis niet wil doorsturen, is er geen sleutel, geen code en geen onthaal. De voorziene oplossing, een naaste in zijn plaats laten reserveren, is geen gelijkwaardige toegang aan het loket, per telefoon en per post.

Bovendien gaat 120.000 € van de 142.000 € naar een toestel dat de indiener zelf verkoopt en naar het onderhoud ervan. Artikel 5 sluit een aankoop uit die voor één leverancier is voorbehouden. Die tweede vaststelling zou op zich al volstaan.

De beschreven nood, lege zalen openstellen voor verenigingen, is reëel. Een voorstel met een wisselende code, of met een sleutel die een handelaar uit de buurt overhandigt, kan nog worden ingediend tot de oproep sluit.`,
        },
      },
    ],
    comments: [],
    supports: [],
    follows: [],
  },
}
