import type { triage as en } from './triage.en'

export const triage = {
  'triage.title': 'Tri des propositions',
  'triage.empty':
    'Rien n’attend d’être vérifié. Les nouvelles propositions apparaissent ici à leur arrivée.',
  'triage.inbox':
    'À vérifier : {count, plural, one {# proposition} many {# propositions} other {# propositions}}',
  'triage.order': 'Le délai le plus court d’abord',
  'triage.group.overdue': 'En retard',
  'triage.public-too': 'indiqué aussi sur la page publique',
  'triage.group.due-soon': 'Bientôt dû',
  'triage.group.running': 'Dans les temps',
  'triage.late':
    '{days, plural, one {# jour de retard} many {# jours de retard} other {# jours de retard}}',
  'triage.left':
    '{days, plural, =0 {aujourd’hui} one {encore # jour} many {encore # jours} other {encore # jours}}',
  'triage.back': 'Toutes les propositions',
  'triage.version': 'version {version}',
  'triage.open': 'Ouvrir sa page',
  'triage.checks': 'Vérifications',
  'triage.check.complete': 'Complète',
  'triage.check.targets': 'Dans le cadre',
  'triage.check.budget': 'Le budget est exact',
  'triage.check.duplicate': 'Pas un doublon',
  'triage.complete':
    '{missing, plural, =0 {Toutes les parties sont remplies} one {# partie manque} many {# parties manquent} other {# parties manquent}}',
  'triage.targets':
    '{count, plural, =0 {Ne vise aucun indicateur} one {Vise # indicateur} many {Vise # indicateurs} other {Vise # indicateurs}}',
  'triage.budget': 'Les lignes font {sum}, la demande dit {asked}',
  'triage.budget.none': 'Aucune ligne n’est donnée',
  'triage.similar':
    '{count, plural, =0 {Rien de semblable} one {Une autre lui ressemble :} many {# autres lui ressemblent :} other {# autres lui ressemblent :}}',
  'triage.result.passed': 'Oui',
  'triage.result.failed': 'Non',
  'triage.result.open': 'À voir',
  'triage.text': 'La proposition',
  'triage.fact.call': 'Appel',
  'triage.fact.asked': 'Demandé',
  'triage.fact.over': 'Sur',
  'triage.months': '{count, plural, one {# mois} many {# mois} other {# mois}}',
} satisfies Record<keyof typeof en, string>
