import type { Organisation } from './types'

/** All invented, but for the operator's own office. Places are real, services and firms are not. */
export const organisations: readonly Organisation[] = [
  {
    key: 'smart-city-office',
    name: 'Smart City Office',
    helix: 'public-service',
    municipality: '21004',
    operator: true,
  },
  { key: 'kassei', name: 'Kassei BV', helix: 'business', municipality: '21012' },
  { key: 'pakjeskaai', name: 'Pakjeskaai BV', helix: 'business', municipality: '21001' },
  { key: 'panier-midi', name: 'Panier-Midi SC', helix: 'business', municipality: '21013' },
  {
    key: 'fil-rouge',
    name: 'Fil Rouge Électronique SRL',
    helix: 'business',
    municipality: '21012',
  },
  { key: 'velo-senne', name: 'Vélo-Senne ASBL', helix: 'citizen', municipality: '21012' },
  { key: 'wegwijzerij', name: 'De Wegwijzerij vzw', helix: 'citizen', municipality: '21006' },
  { key: 'mots-clairs', name: 'Les Mots Clairs ASBL', helix: 'citizen', municipality: '21001' },
  { key: 'villemesure', name: 'Laboratoire VilleMesure', helix: 'academia', municipality: '21009' },
  { key: 'stadstaallab', name: 'Stadstaallab', helix: 'academia', municipality: '21004' },
  {
    key: 'hogeschool-kaaien',
    name: 'Hogeschool De Kaaien',
    helix: 'academia',
    municipality: '21012',
  },
  {
    key: 'meetpunt',
    name: 'Onderzoeksgroep Meetpunt',
    helix: 'academia',
    municipality: '21018',
  },
  {
    key: 'accueil-nord',
    name: 'Service communal Accueil Nord',
    helix: 'public-service',
    municipality: '21015',
  },
  {
    key: 'digitaal-zuid',
    name: 'Gemeentedienst Digitaal Zuid',
    helix: 'public-service',
    municipality: '21001',
  },
  {
    key: 'trois-jardins',
    name: 'Régie sociale des Trois Jardins',
    helix: 'public-service',
    municipality: '21016',
  },
]
