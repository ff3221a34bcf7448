import type { register as english } from './register.en'

export const register = {
  'turn.office': 'Smart City Office',
  'turn.authors': 'Auteurs',
  'turn.everyone': 'Tout le monde',
  'turn.board': 'Comité',
  'turn.lead': 'Responsable du projet',
  'term-line.day': '{who} · jour {day} sur {days}',
  'term-line.left':
    '{who} · {left, plural, =0 {dernier jour} one {encore # jour} many {encore # jours} other {encore # jours}}',
  'term-line.late':
    '{who} · {days, plural, one {# jour de retard} many {# jours de retard} other {# jours de retard}}',
  'term-line.resting': '{who} · délai suspendu',
  'term-line.until': '{who} · jusqu’au {until}',
  'term-line.window': 'Recours possible jusqu’au {until}',
  'term-line.reserve': 'Sur la liste de réserve jusqu’au {until}',
  'term-line.lapsed': 'Peut être reprise jusqu’au {until}',
  'term-line.end.final': 'La décision est définitive',
  'term-line.end.closed': 'Plus rien n’est attendu',

  comments:
    '{count, plural, =0 {pas encore de commentaire} one {# commentaire} many {# de commentaires} other {# commentaires}}',
  'by-with':
    '{others, plural, =0 {{name} avec {partner}} one {{name} avec {partner} et # autre} many {{name} avec {partner} et # autres} other {{name} avec {partner} et # autres}}',
  places:
    '{others, plural, =0 {{where}} one {{where} et # autre} many {{where} et # autres} other {{where} et # autres}}',
  'places.region': 'Toute la Région',
  original: 'en {language, select, fr {français} nl {néerlandais} de {allemand} other {anglais}}',
  start: '{year}\u00a0: {level}.',
  'voices.missing':
    '{group, select, citizen {Il manque la voix des citoyens} business {Il manque la voix des entreprises} academia {Il manque la voix du monde académique} other {Il manque la voix des services publics}}',
  'voices.missing-several': 'Il manque la voix de {count} groupes\u00a0: {groups}',
  'voices.legend': 'Voix de soutien',

  'aims.title':
    '{count, plural, =0 {Propositions qui visent ici} one {# proposition vise ici} many {# de propositions visent ici} other {# propositions visent ici}}',
  'aims.caption':
    'Ce que chacune attend, sur une même échelle\u00a0: le départ, la bande du bas au haut, le niveau le plus probable.',
  'aims.all': 'Les voir toutes',
  'aims.share': 'Touche {share} des personnes de la Région.',

  'register.title': 'Explorer',
  'register.description':
    'Toutes les propositions publiques pour la Région de Bruxelles-Capitale\u00a0: ce qu’elles promettent, où elles en sont et qui les soutient.',
  'register.search':
    '{count, plural, one {Chercher dans # proposition} many {Chercher dans # de propositions} other {Chercher dans # propositions}}',
  'register.count':
    '{count, plural, =0 {Aucune proposition} one {# proposition} many {# de propositions} other {# propositions}}',
  'register.count.more': 'Plus de {count, number} propositions',
  'register.search-cut':
    'Beaucoup de textes correspondent. Voici les {count, number} plus récents\u00a0; ajoutez un mot pour trouver les plus anciens.',
  'register.views': 'Affichage',
  'register.view.cards': 'Fiches',
  'register.view.table': 'Tableau',
  'register.view.map': 'Carte',
  'register.view.board': 'Étapes',
  'register.sort': 'Ordre',
  'register.sort.apply': 'Trier',
  'register.sort.newest': 'Les plus récentes d’abord',
  'register.sort.closing': 'Celles qui se terminent bientôt',
  'register.sort.needs-views': 'Celles qui manquent de voix',
  'register.sort.support': 'Les plus soutenues',
  'register.filters': 'Filtres',
  'register.filter.direction': 'Axe',
  'register.filter.direction.desi': 'Cinq dimensions du numérique',
  'register.filter.direction.condition': 'Quatre conditions',
  'register.filter.state': 'Où en est-elle\u00a0?',
  'register.filter.state.way': 'En chemin',
  'register.filter.state.carried': 'Approuvées et réalisées',
  'register.filter.state.ended': 'Sans suite',
  'register.filter.group': 'Groupe de l’auteur',
  'register.filter.municipality': 'Commune',
  'register.filter.municipality.any': 'Toutes les communes',
  'register.filter.indicator': 'Indicateur',
  'register.filter.indicator.any': 'Tous les indicateurs',
  'register.filter.call': 'Appel',
  'register.filter.call.any': 'Tous les appels',
  'register.apply': 'Voir les propositions',
  'register.ignored':
    'Une partie de cette adresse ne dit rien ici et n’a pas été prise en compte\u00a0: {names}.',
  'register.ignored.direction': 'un axe',
  'register.ignored.state': 'un état',
  'register.ignored.group': 'un groupe',
  'register.ignored.municipality': 'une commune',
  'register.ignored.indicator': 'un indicateur',
  'register.ignored.call': 'un appel',
  'register.ignored.sort': 'l’ordre',
  'register.ignored.view': 'l’affichage',
  'register.ignored.after': 'la place dans la liste',
  'register.words': '«\u00a0{words}\u00a0»',
  'register.pager':
    '{count, plural, one {# proposition sur cette page} many {# de propositions sur cette page} other {# propositions sur cette page}}',
  'register.next': 'Les {count} suivantes',
  'register.empty.filtered': 'Rien ne correspond à tout cela',
  'register.empty.filtered.body':
    'Retirez un filtre ou cherchez un autre mot. Les accents ne changent rien.',
  'register.empty.clear': 'Voir toutes les propositions',
  'register.empty.none': 'Aucune proposition n’est encore publique',
  'register.empty.none.body':
    'Une proposition apparaît ici dès que le Smart City Office l’a déclarée recevable. La vôtre peut être la première.',
  'register.empty.submit': 'Déposer une proposition',
  'register.table.caption': 'Propositions',
  'register.table.proposal': 'Proposition',
  'register.table.state': 'État',
  'register.table.promise': 'Promesse',
  'register.table.voices': 'Voix',
  'register.map.title': 'Où sont les propositions',
  'register.map.label': 'Propositions dans chaque commune\u00a0: {most} en tête avec {count}.',
  'register.map.label.none': 'Aucune proposition dans les communes.',
  'register.map.note':
    'Chaque carré est une commune\u00a0; une proposition pour plusieurs communes compte dans chacune. Choisissez-en une pour voir ses propositions.',
  'register.map.table': 'Les mêmes chiffres en liste',
  'register.map.of':
    '{count, plural, =0 {{name}\u00a0: aucune proposition} one {{name}\u00a0: # proposition} many {{name}\u00a0: # de propositions} other {{name}\u00a0: # propositions}}',
  'register.map.list': 'Propositions',
  'register.board.title': 'Où en sont les propositions',
  'register.board.none': 'Aucune pour le moment',
  'register.board.all': '{count, plural, one {La voir} many {Voir les #} other {Voir les #}}',
  'register.board.late':
    '{count, plural, one {# en retard} many {# en retard} other {# en retard}}',
} satisfies Record<keyof typeof english, string>
