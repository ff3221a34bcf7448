import type { triage as en } from './triage.en'

export const triage = {
  'triage.title': 'Nieuwe voorstellen',
  'triage.empty':
    'Er wacht niets om na te kijken. Nieuwe voorstellen verschijnen hier zodra ze binnenkomen.',
  'triage.inbox': 'Na te kijken: {count, plural, one {# voorstel} other {# voorstellen}}',
  'triage.order': 'Kortste termijn eerst',
  'triage.group.overdue': 'Te laat',
  'triage.public-too': 'ook op de openbare pagina vermeld',
  'triage.group.due-soon': 'Bijna zover',
  'triage.group.running': 'Op tijd',
  'triage.late': '{days, plural, one {# dag te laat} other {# dagen te laat}}',
  'triage.left': '{days, plural, =0 {vandaag} one {nog # dag} other {nog # dagen}}',
  'triage.back': 'Alle voorstellen',
  'triage.version': 'versie {version}',
  'triage.open': 'De pagina openen',
  'triage.checks': 'Controles',
  'triage.check.complete': 'Volledig',
  'triage.check.targets': 'Binnen het kader',
  'triage.check.budget': 'Budget klopt',
  'triage.check.duplicate': 'Geen dubbel',
  'triage.complete':
    '{missing, plural, =0 {Elk deel is ingevuld} one {# deel ontbreekt} other {# delen ontbreken}}',
  'triage.targets':
    '{count, plural, =0 {Mikt op geen enkele indicator} one {Mikt op # indicator} other {Mikt op # indicatoren}}',
  'triage.budget': 'De lijnen samen zijn {sum}, gevraagd is {asked}',
  'triage.budget.none': 'Er zijn geen lijnen opgegeven',
  'triage.similar':
    '{count, plural, =0 {Niets gelijkaardigs gevonden} one {Eén lijkt erop:} other {# lijken erop:}}',
  'triage.result.passed': 'Ja',
  'triage.result.failed': 'Nee',
  'triage.result.open': 'Bekijken',
  'triage.text': 'Het voorstel',
  'triage.fact.call': 'Oproep',
  'triage.fact.asked': 'Gevraagd',
  'triage.fact.over': 'Over',
  'triage.months': '{count, plural, one {# maand} other {# maanden}}',
} satisfies Record<keyof typeof en, string>
