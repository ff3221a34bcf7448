import type { Proposal } from '../types'

export const demandeAVoixHaute: Proposal = {
  key: 'demande-a-voix-haute',
  call: 'services',
  language: 'fr',
  lead: 'yasmina',
  state: 'admissibility',
  title: 'Faire sa demande à voix haute plutôt que remplir un formulaire',
  summary:
    'Beaucoup d’adultes parlent très bien et écrivent difficilement. Ils pourraient raconter leur demande dans un enregistrement de deux minutes, au téléphone ou à une borne. Un agent la transcrit avec eux, la relit à voix haute et l’envoie au bon service.',
  problem: `Aux Mots Clairs, nous apprenons à lire et à écrire à des adultes de Cureghem et du Vieux Molenbeek depuis douze ans. Nos apprenants savent exactement ce qu’ils demandent : un changement d’adresse, une composition de ménage, une place de stationnement pour handicapé. Ce qui les arrête, c’est la case vide.

Sur les 64 apprenants interrogés au printemps, 51 demandent à quelqu’un de remplir les formulaires à leur place. Pour 19 d’entre eux, c’est un enfant de moins de quinze ans. Cet enfant lit donc les revenus, les maladies et les dettes de ses parents.

Les formulaires en ligne n’ont rien arrangé. Ils ont seulement déplacé la case vide sur un écran.`,
  solution: `Une ligne téléphonique et deux bornes, une à la maison de quartier rue Bara, une près de la place communale de Molenbeek. La personne choisit sa langue, dit son nom et raconte. Si elle s’arrête, la voix pose la question suivante : depuis quand, à quelle adresse, pour qui.

Un agent écoute dans les deux jours ouvrables, remplit le formulaire et rappelle. Il relit tout à voix haute. La personne corrige et dit oui : ce oui enregistré vaut accord pour l’envoi. L’enregistrement est effacé quand le dossier est clos.

Nous ne voulons pas d’une machine qui devine. La transcription automatique aide l’agent à aller plus vite, elle ne décide de rien. Le guide d’entretien et les questions seront publiés pour que d’autres guichets les reprennent.`,
  directions: ['digital-inclusion', 'digital-public-services'],
  municipalities: ['21001', '21012'],
  budget: {
    amount: 168_000,
    months: 18,
    lines: [
      { label: 'Deux agents à mi-temps', amount: 104_000 },
      { label: 'Ligne, bornes et hébergement des enregistrements', amount: 38_000 },
      { label: 'Conception avec les apprenants, défraiements', amount: 16_000 },
      { label: 'Évaluation et guide publié', amount: 10_000 },
    ],
  },
  targets: [
    {
      indicator: 'INC-VULN',
      low: 36,
      likely: 37.5,
      high: 38.5,
      inYears: 3,
      share: 0.18,
      evidence: 'Enquête interne auprès de 64 apprenants, questionnaire oral, résultats joints.',
    },
    {
      indicator: 'PUB-USERS',
      low: 81.5,
      likely: 82.5,
      high: 84,
      inYears: 3,
      share: 0.18,
      evidence: 'Essai de trois mois par téléphone : 112 demandes, 94 dossiers envoyés complets.',
    },
  ],
  risks: `La voix est une donnée sensible. Nous la gardons sur un serveur en Belgique, sans la relier à d’autres fichiers, et nous l’effaçons à la clôture du dossier.

L’autre risque est le succès : au-delà de quarante demandes par semaine, deux mi-temps ne suffisent plus. Nous limitons alors aux trois démarches les plus demandées.`,
  conditions: {
    transversality: 'Population, état civil et stationnement partagent le même accueil oral.',
    pooling: 'Le guide d’entretien et les questions enregistrées sont publiés sous licence libre.',
    inclusion:
      'Tout le service se passe par la parole, en six langues pour commencer. Le guichet reste ouvert.',
    european: 'Nous suivons la norme EN 301 549 pour la borne et la ligne vocale.',
  },
  partners: [
    {
      name: 'Gemeentedienst Digitaal Zuid',
      helix: 'public-service',
      person: 'koen',
      accepted: true,
    },
  ],
  story: {
    begins: { at: -33 },
    steps: [{ at: -17, hour: 16, by: 'yasmina', event: 'submit' }],
    comments: [],
    supports: [],
    follows: [],
  },
}
