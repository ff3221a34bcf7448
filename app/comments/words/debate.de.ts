import type { debate as en } from './debate.en'

export const debate = {
  title: 'Kommentare',
  write: 'Kommentar schreiben',
  named: 'Der Kommentar dieses Links',
  none: 'Noch hat niemand kommentiert',
  'none.body':
    'Sagen Sie, was Sie über den Ort wissen, was den Vorschlag besser machen würde oder was Ihnen Sorgen macht.',
  'none-here': 'Kein Kommentar passt zu dieser Auswahl',
  all: 'Alle Kommentare ansehen',
  more: '{count, plural, one {Noch # Kommentar} other {Noch # Kommentare}}',
  newest: 'Zurück zu den neuesten',
  hidden:
    'Die Moderation hat diesen Kommentar verborgen, weil er gegen die Regeln der Debatte verstößt.',
  late: 'Nach der Konsultation geschrieben und deshalb nicht Teil ihrer Zusammenfassung.',
  'to-version': 'zu Fassung {version}',
  original:
    'auf {language, select, fr {Französisch} nl {Niederländisch} de {Deutsch} other {Englisch}}',
  of: 'von {name}',
  reply: 'Antworten',
  permalink: 'Dauerlink',
  report: 'Melden',
  back: 'Zurück zum Vorschlag',
  undo: 'Rückgängig',

  'stance.for': 'Dafür',
  'stance.against': 'Dagegen',
  'stance.if': 'Ja, wenn',
  'stance.neutral': 'Neutral',

  'section.whole': 'Der ganze Vorschlag',
  'section.problem': 'Das Problem',
  'section.solution': 'Die Lösung',
  'section.targets': 'Was es ändert',
  'section.budget': 'Das Budget',
  'section.risks': 'Die Risiken',

  'filter.section': 'Teil',
  'filter.section.all': 'Alle Teile',
  'filter.group': 'Gruppe',
  'filter.group.all': 'Alle vier Gruppen',
  'filter.apply': 'Anzeigen',

  'form.section': 'Worum geht es',
  'form.stance': 'Wie stehen Sie dazu',
  'form.stance.hint': '„Ja, wenn“ heißt, dass Sie sagen, was sich ändern müsste.',
  'form.body': 'Ihr Kommentar',
  'form.answer': 'Ihre Antwort',
  'form.body.hint':
    'Links, Listen und **fette** Wörter sind möglich. Sprechen Sie über den Vorschlag, nicht über Personen.',
  'form.language': 'Sprache Ihres Textes',
  'form.send': 'Kommentar veröffentlichen',
  'form.note': 'Ihr Name und Ihre Gruppe stehen daneben. Er ist sofort öffentlich und bleibt es.',
  'page.title': 'Kommentieren: {title}',
  'page.answer': 'Auf einen Kommentar antworten',
  'sign-in': 'Anmelden und kommentieren',
  'sign-in.lead': 'Zum Kommentieren brauchen Sie ein Konto. Danach kommen Sie hierher zurück.',

  support: 'v{version} unterstützen',
  'support.renew': 'Für v{version} erneuern',
  'support.withdraw': 'Unterstützt',
  'support.given':
    'Sie unterstützen Fassung {version}. Mit dem Knopf nehmen Sie Ihre Unterstützung zurück.',
  'support.old':
    'Sie haben Fassung {given} unterstützt. Fassung {version} ist an ihre Stelle getreten.',
  'support.title': 'Unterstützen: {title}',
  'support.what':
    'Ihre Unterstützung gilt Fassung {version}, zählt für Ihre Gruppe und kann zurückgenommen werden, solange Stimmen möglich sind. Ändern die Autoren den Text, fragen wir noch einmal.',
  follow: 'Folgen',
  'follow.leave': 'Nicht mehr folgen',

  'done.support': 'Sie unterstützen Fassung {version}.',
  'done.support-withdrawn': 'Ihre Unterstützung ist zurückgenommen.',
  'done.follow':
    'Sie folgen diesem Vorschlag. Neues kommt per E-Mail und steht unter „Meine Arbeit“.',
  'done.follow-left': 'Sie folgen diesem Vorschlag nicht mehr.',
  'done.reported': 'Danke. Die Moderation sieht sich den Kommentar innerhalb von zehn Tagen an.',

  'report.title': 'Einen Kommentar melden',
  'report.lead': 'Die Moderation liest Ihre Nachricht. Nur sie sieht, von wem sie kommt.',
  'report.reason': 'Was daran nicht stimmt',
  'report.hint':
    'Eine Beleidigung, das Privatleben von jemandem, Werbung, etwas Rechtswidriges. Eine andere Meinung ist kein Grund.',
  'report.send': 'Meldung absenden',

  'moderation.title': 'Moderation',
  'moderation.lead':
    '{count, plural, =0 {Keine Meldung wartet.} one {# Meldung wartet.} other {# Meldungen warten.}} Sie verbergen, was gegen die Regeln verstößt, mit einem Grund, der festgehalten bleibt, oder Sie lassen es stehen.',
  'moderation.reports': 'Gemeldete Kommentare',
  'moderation.none': 'Nichts gemeldet',
  'moderation.none.body': 'Meldungen von Lesern erscheinen hier, die ältesten zuerst.',
  'moderation.by': '{name}, {day}',
  'moderation.says': 'Die Meldung sagt',
  'moderation.on': '{author} zu',
  'moderation.reason': 'Ihr Grund',
  'moderation.reason.hint':
    'Für die Akte und, auf Nachfrage, für die Person selbst. Mindestens 10 Zeichen.',
  'moderation.hide': 'Kommentar verbergen',
  'moderation.leave': 'Stehen lassen',
  'moderation.restore': 'Wieder zeigen',
  'moderation.own': 'Diesen Kommentar haben Sie geschrieben: Eine andere Person entscheidet.',
  'moderation.hidden-comments': 'Verborgene Kommentare',
  'moderation.hidden-by': 'Verborgen von {name}, {day}: {reason}',
  'moderation.hidden-pages': 'Verborgene Seiten',
  'moderation.hidden-pages.none':
    'Keine Seite ist verborgen. Verborgen wird eine Seite von der Seite ihres Vorschlags aus.',
  'moderation.restore-page': 'Seite wieder zeigen',
  'moderation.done.hide': 'Der Kommentar ist verborgen. Sein Text erscheint nirgends mehr.',
  'moderation.done.restore': 'Der Kommentar ist wieder lesbar.',
  'moderation.done.dismiss': 'Der Kommentar bleibt. Seine Meldungen sind abgeschlossen.',
} satisfies Record<keyof typeof en, string>
