import type { Proposal } from '../types'

export const direUneSeuleFois: Proposal = {
  key: 'dire-une-seule-fois',
  call: 'services',
  language: 'fr',
  lead: 'fatou',
  state: 'amending',
  title: 'Ne plus redonner à la commune ce qu’elle sait déjà',
  summary:
    'À chaque démarche, nous demandons aux habitants une composition de ménage que nous imprimons nous-mêmes deux bureaux plus loin. Nous voulons relire les données que la commune possède déjà et n’afficher que les questions qui restent. L’habitant voit ce qui a été repris et peut le refuser.',
  problem: `À l’accueil, nous avons suivi pendant deux semaines les papiers demandés à 420 personnes. Dans 58 % des cas, au moins un document venait d’un autre bureau du même bâtiment. La personne prend un ticket, attend, paie parfois, puis revient chez nous avec une feuille qui sort de notre propre registre.

Ce n’est pas de la mauvaise volonté. Chaque service a son logiciel, et demander le papier est plus rapide que demander l’accès. Celui qui court d’un étage à l’autre, c’est l’habitant, souvent avec une poussette.

En ligne, c’est pire : le formulaire est vide à chaque fois, alors qu’on vient de s’identifier.`,
  solution: `Nous commençons par cinq démarches : inscription scolaire communale, carte de riverain, prime de naissance, crèche et taxe réduite sur les poubelles professionnelles. Pour chacune, nous dressons la liste de ce que la commune sait déjà et de la base légale qui permet de le relire.

Un petit module interroge les registres communaux et prépare le formulaire. Les champs repris sont affichés sur fond clair, avec leur origine et leur date. « Ce n’est pas correct » ouvre une correction, « je préfère le donner moi-même » rend la case vide.

Le même écran sert à l’agent au guichet. Deux communes l’utilisent, sur deux logiciels différents : si cela marche chez elles, cela peut marcher ailleurs.`,
  directions: ['digital-public-services', 'pooling'],
  municipalities: ['21015', '21006'],
  budget: {
    amount: 264_000,
    months: 24,
    lines: [
      { label: 'Analyse juridique et liste des données', amount: 42_000 },
      { label: 'Module de reprise et deux connecteurs', amount: 138_000 },
      { label: 'Chef de projet communal, deux ans', amount: 64_000 },
      { label: 'Tests avec des habitants', amount: 20_000 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-CIT',
      low: 83,
      likely: 85,
      high: 87,
      inYears: 3,
      share: 0.14,
      evidence: 'Relevé de 420 passages à l’accueil, grille jointe.',
    },
    {
      indicator: 'TRA-DATA',
      low: 3,
      likely: 5,
      high: 6,
      inYears: 3,
      share: 0.14,
      evidence: 'Cinq jeux de données communaux aujourd’hui fermés entre services.',
    },
  ],
  risks:
    'L’accès à un registre peut être refusé. Nous avons classé les cinq démarches de la plus simple à la plus délicate, et chacune est utile même si les autres s’arrêtent.',
  conditions: {
    transversality: 'Population, enseignement, petite enfance et taxes relisent les mêmes données.',
    pooling: 'Le module est publié et la liste des bases légales aussi.',
    inclusion: 'L’écran de l’agent et celui de l’habitant sont les mêmes.',
    european:
      'Le principe « une fois pour toutes » est celui du règlement européen sur le portail numérique unique.',
  },
  partners: [
    { name: 'Laboratoire VilleMesure', helix: 'academia', person: 'claire', accepted: true },
  ],
  story: {
    begins: { at: -40 },
    steps: [
      { at: -19, hour: 10, by: 'fatou', event: 'submit' },
      {
        at: -11,
        hour: 16,
        by: 'chantal',
        event: 'request-changes',
        reason: `Votre dossier est solide et bien documenté. Trois points empêchent encore de l’ouvrir à la consultation.

1. L’article 4 demande le même service au guichet, par téléphone et par courrier. Vous décrivez le guichet ; dites ce que reçoit la personne qui écrit ou qui téléphone.
2. La cible TRA-DATA n’a pas de situation de départ. Indiquez combien de jeux de données vos services partagent aujourd’hui, à quelle date et d’après quelle source.
3. Précisez qui décide quand un habitant refuse la reprise de ses données : l’agent peut-il passer outre ?`,
      },
    ],
    comments: [],
    supports: [],
    follows: [],
  },
}
