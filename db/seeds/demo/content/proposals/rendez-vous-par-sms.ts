import type { Proposal } from '../types'

export const rendezVousParSms: Proposal = {
  key: 'rendez-vous-par-sms',
  call: 'services',
  language: 'fr',
  lead: 'elodie',
  state: 'draft',
  title: 'Confirmer ou déplacer son rendez-vous à la commune par un simple SMS',
  summary:
    'Un rendez-vous oublié à la commune, c’est un créneau perdu pour tout le monde. La veille, un SMS rappelle l’heure et les papiers à prendre. On répond 1 pour confirmer, 2 pour déplacer, sans application ni mot de passe.',
  problem: `Je suis infirmière à domicile entre la place de Bethléem et le parc de Forest. Dans mes tournées, je trouve sur les frigos des rendez-vous à la commune pris trois semaines plus tôt et passés depuis hier.

Les gens ne sont pas négligents. Le papier est sous une pile, la confirmation est dans une boîte mail que le fils consulte une fois par mois. Quand ils veulent prévenir, la ligne sonne occupée, alors ils n’y vont pas et recommencent à zéro.`,
  solution: `La veille à 16 h, un SMS dans la langue choisie au guichet : l’heure, l’adresse, les deux ou trois documents à prendre. La réponse « 2 » propose les trois prochains créneaux, on choisit par un chiffre.

À compléter : qui envoie les SMS, et que fait-on des numéros fixes ? Un appel automatique lu par une vraie voix, peut-être.`,
  directions: ['digital-public-services', 'digital-inclusion'],
  municipalities: ['21013', '21007'],
  budget: {
    amount: 48_000,
    months: 12,
    lines: [
      { label: 'Envoi de SMS et d’appels vocaux, un an', amount: 14_000 },
      { label: 'Lien avec l’agenda des guichets', amount: 26_000 },
      { label: 'Essais avec des patients et des aidants', amount: 8_000 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-USERS',
      low: 81.5,
      likely: 83,
      high: 84,
      inYears: 2,
      share: 0.09,
      evidence:
        'À chercher : taux de rendez-vous manqués avant et après un rappel, en milieu hospitalier.',
    },
  ],
  risks: '',
  conditions: {
    transversality: '',
    pooling: 'Un seul module de rappel pour deux communes, ouvert aux suivantes.',
    inclusion: 'Pas de smartphone nécessaire. Les numéros fixes reçoivent un appel.',
    european: '',
  },
  partners: [
    {
      name: 'Service communal Accueil Nord',
      helix: 'public-service',
      person: 'laurence',
      accepted: false,
    },
  ],
  story: {
    begins: { at: -6, hour: 21 },
    steps: [],
    comments: [],
    supports: [],
    follows: [],
  },
}
