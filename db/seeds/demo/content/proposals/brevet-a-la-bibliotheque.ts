import type { Proposal } from '../types'

export const brevetALaBibliotheque: Proposal = {
  key: 'brevet-a-la-bibliotheque',
  call: 'services',
  language: 'fr',
  lead: 'ahmet',
  state: 'admissibility',
  title: 'Un brevet numérique que l’on passe à la bibliothèque du quartier',
  summary:
    'On passe un brevet de natation, pourquoi pas un brevet numérique ? Dix gestes utiles, appris et montrés à la bibliothèque, donnent une attestation que les employeurs connaissent. Personne n’échoue : on revient quand on est prêt.',
  problem: `Je travaille dans une bibliothèque entre la place Saint-Josse et la chaussée de Haecht. Chaque jour, quinze à vingt personnes nous demandent de l’aide pour un document, une candidature, une photo à joindre. Nous aidons, mais rien ne reste : la semaine suivante, la même personne revient avec la même question.

Les formations existent. Elles commencent en septembre, durent vingt heures et demandent une inscription en ligne. Nos usagers veulent apprendre un geste aujourd’hui, parce que le délai est demain.

Et quand quelqu’un a vraiment appris, il n’a rien pour le montrer. Une dame qui gère seule l’agenda d’une équipe de nettoyage écrit « néant » à la rubrique informatique de son CV.`,
  solution: `Dix gestes, choisis avec des agences d’intérim et des guichets : envoyer une pièce jointe, signer, reconnaître une arnaque, prendre rendez-vous, retrouver un mot de passe… Chaque geste a sa fiche, un exercice sur un compte d’essai et une démonstration de cinq minutes devant un bibliothécaire.

Les dix gestes donnent un brevet sur papier, avec un code que l’employeur peut vérifier. On les passe dans l’ordre qu’on veut, en deux jours ou en deux ans. Les enfants aident à expliquer, ils ne font pas.

Les fiches sont publiées. Une bibliothèque qui veut rejoindre le brevet forme une personne pendant une journée.`,
  directions: ['human-capital', 'digital-inclusion'],
  municipalities: ['21014', '21015'],
  budget: {
    amount: 92_400,
    months: 18,
    lines: [
      { label: 'Coordination à mi-temps', amount: 57_600 },
      { label: 'Vingt ordinateurs reconditionnés', amount: 9_800 },
      { label: 'Fiches, comptes d’essai et impression', amount: 14_000 },
      { label: 'Formation des bibliothécaires', amount: 11_000 },
    ],
  },
  targets: [
    {
      indicator: 'HUM-BDS',
      low: 61.8,
      likely: 63,
      high: 64.5,
      inYears: 3,
      share: 0.13,
      evidence:
        'Registre d’aide de la bibliothèque sur six mois : 2 100 demandes, 41 % de personnes revenues pour le même geste.',
    },
    {
      indicator: 'INC-VULN',
      low: 37,
      likely: 38,
      high: 38.6,
      inYears: 3,
      share: 0.13,
      evidence:
        'Estimation prudente : 900 brevets en dix-huit mois, dont deux tiers de personnes vulnérables.',
    },
  ],
  risks:
    'Les bibliothécaires ont déjà beaucoup à faire. La coordination prend les démonstrations à sa charge aux heures de pointe, et une bibliothèque peut suspendre le brevet pendant ses grandes animations.',
  conditions: {
    transversality: 'Lecture publique, emploi et cohésion sociale utilisent le même brevet.',
    pooling: 'Fiches et exercices sous licence libre, en français et en néerlandais.',
    inclusion:
      'Inscription au comptoir, supports en grands caractères, exercices sans lecture pour quatre gestes.',
    european: 'Les dix gestes renvoient au cadre européen DigComp.',
  },
  partners: [{ name: 'Hogeschool De Kaaien', helix: 'academia', person: 'ingrid', accepted: true }],
  story: {
    begins: { at: -26 },
    steps: [{ at: -2, hour: 14, by: 'ahmet', event: 'submit' }],
    comments: [],
    supports: [],
    follows: [],
  },
}
