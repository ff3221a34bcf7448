import type { triage as en } from './triage.en'

export const triage = {
  'triage.title': 'Eingang',
  'triage.empty':
    'Nichts wartet auf eine Prüfung. Neue Vorschläge erscheinen hier, sobald sie eintreffen.',
  'triage.inbox': 'Zu prüfen: {count, plural, one {# Vorschlag} other {# Vorschläge}}',
  'triage.order': 'Kürzeste Frist zuerst',
  'triage.group.overdue': 'Überfällig',
  'triage.public-too': 'auch auf der öffentlichen Seite zu sehen',
  'triage.group.due-soon': 'Bald fällig',
  'triage.group.running': 'In der Frist',
  'triage.late': '{days, plural, one {# Tag zu spät} other {# Tage zu spät}}',
  'triage.left': '{days, plural, =0 {heute} one {noch # Tag} other {noch # Tage}}',
  'triage.back': 'Alle Vorschläge',
  'triage.version': 'Version {version}',
  'triage.open': 'Seite öffnen',
  'triage.checks': 'Prüfungen',
  'triage.check.complete': 'Vollständig',
  'triage.check.targets': 'Im Rahmen',
  'triage.check.budget': 'Budget geht auf',
  'triage.check.duplicate': 'Kein Doppel',
  'triage.complete':
    '{missing, plural, =0 {Alle Teile sind ausgefüllt} one {# Teil fehlt} other {# Teile fehlen}}',
  'triage.targets':
    '{count, plural, =0 {Zielt auf keinen Indikator} one {Zielt auf # Indikator} other {Zielt auf # Indikatoren}}',
  'triage.budget': 'Die Posten ergeben {sum}, beantragt sind {asked}',
  'triage.budget.none': 'Es sind keine Posten angegeben',
  'triage.similar':
    '{count, plural, =0 {Nichts Ähnliches gefunden} one {Einer ähnelt ihm:} other {# ähneln ihm:}}',
  'triage.result.passed': 'Ja',
  'triage.result.failed': 'Nein',
  'triage.result.open': 'Ansehen',
  'triage.text': 'Der Vorschlag',
  'triage.fact.call': 'Aufruf',
  'triage.fact.asked': 'Beantragt',
  'triage.fact.over': 'Über',
  'triage.months': '{count, plural, one {# Monat} other {# Monate}}',
} satisfies Record<keyof typeof en, string>
