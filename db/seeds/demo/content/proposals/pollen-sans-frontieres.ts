import type { Proposal } from '../types'

export const pollenSansFrontieres: Proposal = {
  key: 'pollen-sans-frontieres',
  call: 'idea-box',
  language: 'fr',
  lead: 'claire',
  state: 'consultation',
  title: 'Le pollen passe la frontière, ses données aussi',
  summary:
    'Une personne allergique à Boitsfort dépend du vent qui vient de Lille, de Gand ou de Maastricht. Les capteurs existent dans ces villes, mais chacun publie dans son format, avec deux jours de retard. Nous proposons un format commun et une prévision de quartier, lue aussi par téléphone.',
  problem: `Le bouleau fleurit d’abord au sud. Une bonne prévision pour Bruxelles se fait avec les mesures de la veille prises à cent cinquante kilomètres. Aujourd’hui, pour les obtenir, notre laboratoire télécharge trois fichiers dans trois formats, dont un scanné.

Pour les personnes, cela veut dire un bulletin régional unique, le même en forêt de Soignes et place Flagey. Or l’écart entre deux quartiers peut aller du simple au triple le même jour, d’après nos relevés de deux saisons.`,
  solution: `D’abord un format : une page, dix champs, une unité, une licence. Nous l’avons essayé avec un groupe de recherche lillois et cela tient en une journée de travail.

Ensuite un serveur commun qui relit les fichiers chaque nuit et calcule une prévision à deux jours par quartier, avec son incertitude. Le code et les données sont ouverts.

Enfin la lecture : une page simple, un numéro de téléphone qui dit trois phrases, et un fichier que les pharmaciens peuvent afficher. L’idée n’a pas besoin d’un subside bruxellois si elle entre dans un programme européen. Elle a besoin d’un service public qui la porte.`,
  directions: ['european-integration', 'transversality', 'pooling'],
  municipalities: ['21017', '21016', '21009'],
  budget: {
    amount: 64_000,
    months: 18,
    lines: [
      { label: 'Format commun et serveur', amount: 29_000 },
      { label: 'Prévision et validation', amount: 27_000 },
      { label: 'Ligne téléphonique, deux saisons', amount: 8_000 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-OPEN',
      low: 0.55,
      likely: 0.56,
      high: 0.57,
      inYears: 3,
      share: 0.16,
      evidence:
        'Le score compte les données à haute valeur et leur fraîcheur ; l’environnement en fait partie.',
    },
    {
      indicator: 'EUR-FUND',
      low: 0,
      likely: 0.4,
      high: 0.9,
      inYears: 3,
      share: 1,
      evidence:
        'Un projet interrégional de cette taille reçoit en général entre 60 et 80 % de cofinancement.',
    },
  ],
  risks:
    'Un des trois pays peut se retirer. La prévision fonctionne avec deux sources, avec une incertitude plus large qui est affichée.',
  conditions: {
    transversality: 'Santé, environnement et recherche.',
    pooling: 'Format et serveur ouverts à toute ville.',
    inclusion:
      'Un numéro de téléphone et une affichette en pharmacie ; couleurs lisibles par les daltoniens.',
    european: 'Trois régions voisines, un format publié, une candidature commune.',
  },
  partners: [],
  story: {
    begins: { at: -41 },
    steps: [
      { at: -25, hour: 9, by: 'claire', event: 'submit' },
      { at: -19, hour: 15, by: 'chantal', event: 'admit' },
    ],
    comments: [
      {
        at: -18,
        hour: 12,
        by: 'bernard',
        section: 'problem',
        stance: 'for',
        language: 'fr',
        body: 'Asthmatique, à trois cents mètres de la forêt. En avril, le bulletin dit « modéré » et je dors assis. Une prévision par quartier ne me guérira pas, mais je saurai quel jour rester dedans.',
      },
      {
        key: 'alertes',
        at: -15,
        hour: 20,
        by: 'giulia',
        section: 'solution',
        stance: 'if',
        language: 'en',
        body: 'Yes, if the uncertainty is really shown. In Milan we had a forecast with three decimals that was wrong every second day, and people stopped looking.',
      },
      {
        at: -14,
        hour: 10,
        by: 'claire',
        section: 'solution',
        stance: 'neutral',
        language: 'fr',
        body: 'Tout à fait d’accord : nous publierons aussi, chaque mois, combien de fois la prévision s’est trompée.',
        replyTo: 'alertes',
      },
      {
        at: -11,
        hour: 15,
        by: 'tomasz',
        section: 'targets',
        stance: 'neutral',
        language: 'en',
        body: 'A 60 to 80 % rate applies to projects that are selected. Multiply by the chance of being selected and your likely value is closer to 0.1 euro per inhabitant.',
      },
      {
        at: -8,
        hour: 19,
        by: 'mieke',
        section: 'solution',
        stance: 'for',
        language: 'nl',
        body: 'Graag ook een regel voor wie met kinderen werkt: vandaag binnen spelen of niet. Drie zinnen aan de telefoon zijn genoeg.',
      },
    ],
    supports: [
      { at: -18, by: 'bernard' },
      { at: -17, by: 'nadine' },
      { at: -15, by: 'giulia' },
      { at: -12, by: 'victoire' },
      { at: -10, by: 'ingrid' },
      { at: -8, by: 'mieke' },
      { at: -6, by: 'griet' },
      { at: -3, by: 'aleksandra' },
    ],
    follows: [{ at: -12, by: 'tomasz' }],
  },
}
