import type { home as english } from './home.en'

export const home = {
  'home.title': 'Des idées pour Bruxelles, choisies pour ce qu’elles changent',
  'home.headline': 'Des idées pour Bruxelles, choisies pour ce qu’elles changent.',
  'home.lead':
    'Proposez une solution. Tout le monde peut la lire, la soutenir et la discuter. Le Smart City Office la juge sur les indicateurs qu’elle vise, puis publie sa décision et ses raisons.',
  'home.submit': 'Déposer une proposition',
  'home.explore':
    '{count, plural, =0 {Voir le parcours} one {Explorer la proposition} many {Explorer les # propositions} other {Explorer les # propositions}}',
  'home.now': 'En ce moment',
  'home.now.proposals':
    '{count, plural, one {proposition publique} many {propositions publiques} other {propositions publiques}}',
  'home.now.consultations':
    '{count, plural, one {consultation ouverte} many {consultations ouvertes} other {consultations ouvertes}}',
  'home.now.decisions':
    '{count, plural, one {décision en un an} many {décisions en un an} other {décisions en un an}}',
  'home.call': 'Appel ouvert',
  'home.call.box': 'Toujours ouverte',
  'home.call.closes':
    '{days, plural, =0 {Clôture aujourd’hui} =1 {Clôture demain} one {Clôture dans # jour} many {Clôture dans # jours} other {Clôture dans # jours}}',
  'home.call.when': 'le {when}',
  'home.call.budget': 'Budget\u00a0: {budget}.',
  'home.call.box.body': 'Des idées hors appel, à tout moment. Aucun subside n’y est lié.',
  'home.call.read': 'Lire l’appel',
  'home.call.others':
    '{count, plural, one {Un autre appel ouvert} many {# autres appels ouverts} other {# autres appels ouverts}}',
  'home.promise': 'Une promesse retenue',
  'home.promise.measured': 'Une promesse, et ce qu’on a mesuré',
  'home.promise.by': 'Promis par {name} dans «\u00a0{title}\u00a0», {state}.',
  'home.promise.read': 'Lire toute l’histoire',
  'home.directions': 'Neuf axes, neuf marques',
  'home.directions.of':
    '{count, plural, one {proposition} many {propositions} other {propositions}}',
  'home.decided': 'Décidé récemment',
  'home.decided.none':
    'Aucune décision n’est encore publiée. Chacune figurera ici avec ses raisons.',
  'home.decided.all': 'Toutes les décisions',
  'home.decided.why': 'Pourquoi\u00a0?',
  'home.decided.hidden': 'Proposition masquée',
  'home.views': 'On attend votre avis',
  'home.views.none': 'Aucune consultation n’est ouverte aujourd’hui.',
  'home.views.left':
    '{left, plural, =0 {Dernier jour} one {Encore # jour} many {Encore # jours} other {Encore # jours}}',
  'home.views.all':
    '{count, plural, one {La consultation ouverte} many {Les # consultations ouvertes} other {Les # consultations ouvertes}}',
  'home.kept': 'Le délai est-il tenu\u00a0?',
  'home.kept.days': '{count, plural, one {jour} many {jours} other {jours}}',
  'home.kept.median':
    '{count, plural, =1 {La seule décision des douze derniers mois a pris ce temps} one {La seule décision des douze derniers mois a pris ce temps} many {La moitié des # décisions des douze derniers mois a pris ce temps ou moins} other {La moitié des # décisions des douze derniers mois a pris ce temps ou moins}}, du dépôt à la décision. Nous promettons {promised, plural, one {# jour} many {# jours} other {# jours}} au plus, sans compter le temps où les auteurs retravaillent leur texte.',
  'home.kept.none':
    'Rien n’a été décidé ces douze derniers mois. Nous promettons {promised, plural, one {# jour} many {# jours} other {# jours}} au plus du dépôt à la décision, sans compter le temps où les auteurs retravaillent leur texte.',
  'home.kept.late':
    '{count, plural, =0 {Aucune proposition publique n’est en retard aujourd’hui.} one {Une proposition publique est en retard aujourd’hui\u00a0:} many {# propositions publiques sont en retard aujourd’hui\u00a0:} other {# propositions publiques sont en retard aujourd’hui\u00a0:}}',
  'home.kept.limit': 'délai promis\u00a0: {days} jours',
  'home.kept.chart':
    'Durée médiane du dépôt à la décision, mois par mois\u00a0; le dernier mois avec une décision en compte {days}, la promesse est de {promised} jours.',
  'home.kept.caption': 'Jours entre dépôt et décision, médiane par mois.',
  'home.kept.table': 'Le tableau',
  'home.kept.month': 'Mois',
  'home.kept.median-days': 'Jours (médiane)',
  'home.kept.decisions': 'Décisions',
  'home.groups': 'Quatre voix, un même parcours',
  'home.groups.body':
    'Une décision demande l’avis de plusieurs groupes. Quand l’un d’eux se tait, la page le dit et l’invite.',
  'home.groups.caption': 'Propositions publiques, par groupe de l’auteur.',
} satisfies Record<keyof typeof english, string>
