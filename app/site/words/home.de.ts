import type { home as english } from './home.en'

export const home = {
  'home.title': 'Ideen für Brüssel, gewählt für das, was sie verändern',
  'home.headline': 'Ideen für Brüssel, gewählt für das, was sie verändern.',
  'home.lead':
    'Schlagen Sie eine Lösung vor. Alle können sie lesen, unterstützen und besprechen. Das Smart City Office beurteilt sie an den Indikatoren, auf die sie zielt, und veröffentlicht dann seine Entscheidung und seine Gründe.',
  'home.submit': 'Vorschlag einreichen',
  'home.explore':
    '{count, plural, =0 {So geht es} one {Den Vorschlag ansehen} other {Die # Vorschläge entdecken}}',
  'home.now': 'Zurzeit',
  'home.now.proposals':
    '{count, plural, one {öffentlicher Vorschlag} other {öffentliche Vorschläge}}',
  'home.now.consultations':
    '{count, plural, one {offene Konsultation} other {offene Konsultationen}}',
  'home.now.decisions':
    '{count, plural, one {Entscheidung in einem Jahr} other {Entscheidungen in einem Jahr}}',
  'home.call': 'Offener Aufruf',
  'home.call.box': 'Immer offen',
  'home.call.closes': '{days, plural, =0 {Endet heute} =1 {Endet morgen} other {Endet in # Tagen}}',
  'home.call.when': 'am {when}',
  'home.call.budget': 'Budget: {budget}.',
  'home.call.box.body':
    'Ideen außerhalb eines Aufrufs, jederzeit. Kein Zuschuss ist daran geknüpft.',
  'home.call.read': 'Aufruf lesen',
  'home.call.others':
    '{count, plural, one {Ein weiterer offener Aufruf} other {# weitere offene Aufrufe}}',
  'home.promise': 'Ein gewähltes Versprechen',
  'home.promise.measured': 'Ein Versprechen, und was gemessen wurde',
  'home.promise.by': 'Versprochen von {name} in „{title}“, {state}.',
  'home.promise.read': 'Die ganze Geschichte lesen',
  'home.directions': 'Neun Ausrichtungen, neun Zeichen',
  'home.directions.of': '{count, plural, one {Vorschlag} other {Vorschläge}}',
  'home.decided': 'Kürzlich entschieden',
  'home.decided.none':
    'Noch ist keine Entscheidung veröffentlicht. Jede wird hier mit ihren Gründen stehen.',
  'home.decided.all': 'Alle Entscheidungen',
  'home.decided.why': 'Warum?',
  'home.decided.hidden': 'Verborgener Vorschlag',
  'home.views': 'Ihre Meinung ist gefragt',
  'home.views.none': 'Heute läuft keine Konsultation.',
  'home.views.left': '{left, plural, =0 {Letzter Tag} one {Noch # Tag} other {Noch # Tage}}',
  'home.views.all':
    '{count, plural, one {Die laufende Konsultation} other {Die # laufenden Konsultationen}}',
  'home.kept': 'Wird die Frist gehalten?',
  'home.kept.days': '{count, plural, one {Tag} other {Tage}}',
  'home.kept.median':
    '{count, plural, =1 {Die einzige Entscheidung der letzten zwölf Monate dauerte so lange} other {Die Hälfte der # Entscheidungen der letzten zwölf Monate dauerte so lange oder kürzer}}, von der Einreichung bis zur Entscheidung. Wir versprechen höchstens {promised, plural, one {# Tag} other {# Tage}}, ohne die Zeit, in der die Autoren ihren Text überarbeiten.',
  'home.kept.none':
    'In den letzten zwölf Monaten wurde nichts entschieden. Wir versprechen höchstens {promised, plural, one {# Tag} other {# Tage}} von der Einreichung bis zur Entscheidung, ohne die Zeit, in der die Autoren ihren Text überarbeiten.',
  'home.kept.late':
    '{count, plural, =0 {Kein öffentlicher Vorschlag ist heute verspätet.} one {Ein öffentlicher Vorschlag ist heute verspätet:} other {# öffentliche Vorschläge sind heute verspätet:}}',
  'home.kept.limit': 'versprochen: {days} Tage',
  'home.kept.chart':
    'Mittlere Dauer in Tagen von der Einreichung bis zur Entscheidung, Monat für Monat; der letzte Monat mit einer Entscheidung hat {days}, versprochen sind {promised}.',
  'home.kept.caption': 'Tage von der Einreichung bis zur Entscheidung, Median je Monat.',
  'home.kept.table': 'Die Tabelle',
  'home.kept.month': 'Monat',
  'home.kept.median-days': 'Tage (Median)',
  'home.kept.decisions': 'Entscheidungen',
  'home.groups': 'Vier Stimmen, ein Weg',
  'home.groups.body':
    'Eine Entscheidung verlangt die Sicht mehrerer Gruppen. Schweigt eine, so sagt es die Seite und lädt sie ein.',
  'home.groups.caption': 'Öffentliche Vorschläge nach Gruppe der Autoren.',
} satisfies Record<keyof typeof english, string>
