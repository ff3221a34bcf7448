import type { en } from './en'

export const fr = {
  skip: 'Aller au contenu',
  nav: 'Principal',
  menu: 'Menu',
  close: 'Fermer',
  languages: 'Langue',
  search: 'Rechercher',
  optional: '(facultatif)',
  error: 'Erreur\u00a0:',
  'errors.title': 'Il y a un problème',
  'characters.limit':
    '{limit, plural, one {# caractère au plus} many {# de caractères au plus} other {# caractères au plus}}',
  'characters.used': '{used, number} caractères utilisés sur {limit, number}',
  'characters.over':
    '{over, plural, one {# caractère en trop} many {# de caractères en trop} other {# caractères en trop}}',
  'digits.none': 'Pas encore noté',
  pager: 'Pages',
  'pager.next': 'Suite',
  'pager.first': 'Retour au début',
  breadcrumb: 'Vous êtes ici',
  filters:
    '{active, plural, =0 {Filtres} one {Filtres (#)} many {Filtres (#)} other {Filtres (#)}}',
  'filters.remove': 'Retirer le filtre',
  'filters.clear': 'Tout effacer',
  theme: 'Apparence',
  'theme.auto': 'Auto',
  'theme.light': 'Clair',
  'theme.dark': 'Sombre',
  'timeline.past': 'fait',
  'timeline.present': 'en cours',
  'timeline.future': 'à venir',
  'actions.possible': 'Ce que vous pouvez faire',
  'actions.refused': 'Pas maintenant, et pourquoi',
  'voices.none': 'aucune encore',
  number: '{value, number}',
} satisfies Record<keyof typeof en, string>
