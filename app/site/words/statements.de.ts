import type { statements as english } from './statements.en'

export const statements = {
  'blank.note': 'Was in eckigen Klammern steht, füllt der Betreiber dieser Seite aus.',
  'blank.operator': '[Name der öffentlichen Stelle]',
  'blank.email': '[E-Mail-Adresse]',
  'blank.phone': '[Telefon, Zeiten]',
  'blank.address': '[Postanschrift und Schalter]',
  'blank.officer': '[Datenschutzbeauftragte Person]',
  'blank.date': '[Datum]',

  'help.title': 'Hilfe',
  'help.lead': 'Wie Sie mitmachen, mit oder ohne Bildschirm, und wen Sie fragen.',
  'help.read': 'Lesen und suchen',
  'help.read.1':
    'Alles Öffentliche lesen Sie ohne Konto. Unter „Entdecken“ suchen Sie nach Wort, Ausrichtung, Gemeinde oder Indikator; die Adresse einer Suche lässt sich aufheben und teilen.',
  'help.speak': 'Sagen Sie, was Sie denken',
  'help.speak.1':
    'Solange eine Konsultation läuft, können Sie einen Vorschlag unterstützen und einen Teil davon kommentieren. Dafür brauchen Sie ein Konto. Ihre Stimme zählt in Ihrer Gruppe: Bürgerinnen und Bürger, Unternehmen, Wissenschaft oder öffentliche Dienste.',
  'help.propose': 'Etwas vorschlagen',
  'help.propose.1':
    'Einen Vorschlag zu schreiben dauert 15 bis 20 Minuten. Sie können jederzeit aufhören; Ihr Entwurf wartet. Sie nennen mindestens einen Indikator, der besser werden soll, wie weit und warum Sie das glauben.',
  'help.offline': 'Telefonisch, per Post, am Schalter',
  'help.offline.1':
    'Sie brauchen keinen Bildschirm. Jemand vom Office gibt Ihren Vorschlag oder Ihren Kommentar für Sie ein, zu denselben Bedingungen: dieselben Termine, dieselben Regeln und eine gedruckte Empfangsbestätigung.',
  'help.offline.2': 'Telefon: {phone}. Post und Schalter: {address}.',
  'help.seen': 'Was andere von Ihnen sehen',
  'help.seen.1':
    'Ihren Namen, Ihre Gruppe, Ihre Organisation, wenn Sie für sie sprechen, und was Sie veröffentlichen. Niemals Ihre E-Mail-Adresse.',
  'help.refused': 'Wenn etwas nicht geht',
  'help.refused.1':
    'Dann sagt die Seite, warum, und was daran etwas ändern würde. Fristen enden um Mitternacht in Brüssel. „So geht es“ erklärt jeden Schritt.',
  'help.contact': 'Einen Menschen fragen',
  'help.contact.1':
    'Schreiben Sie dem Smart City Office: {email}. Wir antworten innerhalb von fünf Arbeitstagen.',

  'privacy.title': 'Datenschutz',
  'privacy.lead':
    'Was diese Seite über Sie weiß, warum, wie lange, und was Sie verlangen können. Keine Werbung, keine Verfolgung, keine Programme anderer Firmen.',
  'privacy.who': 'Wer verantwortlich ist',
  'privacy.who.1': '{operator}, {address}. Datenschutz: {officer}.',
  'privacy.kept': 'Was wir aufbewahren',
  'privacy.kept.account':
    'Von Ihrem Konto: Name, E-Mail-Adresse, Gruppe, Sprache, Ihre Organisation und Ihre Gemeinde, wenn Sie sie angeben, und Ihr Passwort in einer Form, die niemand lesen kann.',
  'privacy.kept.written':
    'Was Sie schreiben: Vorschläge, Kommentare, eingeladene Partner. Was veröffentlicht ist, bleibt bei Ihrem Namen.',
  'privacy.kept.votes': 'Was Sie unterstützen und verfolgen.',
  'privacy.kept.log':
    'Wer was im Verfahren getan hat, damit Entscheidungen überprüfbar sind; und wo Sie angemeldet sind.',
  'privacy.why': 'Warum wir das dürfen',
  'privacy.why.1':
    'Weil es eine öffentliche Aufgabe ist, Vorschläge offen zu prüfen (Datenschutz-Grundverordnung, Artikel 6.1.e). Für ein Konto müssen Sie mindestens 13 Jahre alt sein.',
  'privacy.cookies': 'Drei Cookies, nicht mehr',
  'privacy.cookies.1':
    'Alle drei sind nötig für das, was Sie von der Seite verlangen, also gibt es kein Banner. Über https tragen die ersten beiden die Vorsilbe „__Host-“.',
  'privacy.cookies.caption': 'Cookies dieser Seite',
  'privacy.cookies.name': 'Name',
  'privacy.cookies.use': 'Wofür',
  'privacy.cookies.until': 'Bis',
  'privacy.cookies.helicity.use': 'Hält Sie angemeldet.',
  'privacy.cookies.helicity.until': '14 Tage ohne Gebrauch, höchstens 60 Tage',
  'privacy.cookies.helicity-visit.use':
    'Schützt die Formulare für Anmeldung und Registrierung. Nur auf diesen Seiten.',
  'privacy.cookies.helicity-visit.until': 'Sie den Browser schließen',
  'privacy.cookies.theme.use': 'Merkt sich hell oder dunkel. Nur, wenn Sie wählen.',
  'privacy.cookies.theme.until': 'Ein Jahr',
  'privacy.others': 'Wer es noch sieht',
  'privacy.others.1':
    'Das Office sieht, was es für seine Arbeit braucht. Namen von Gutachtern sind verborgen, wo der Aufruf es sagt. Nichts wird verkauft, und keine Seite lädt etwas von anderswo.',
  'privacy.long': 'Wie lange',
  'privacy.long.1':
    'Ein Entwurf, den ein Jahr lang niemand anrührt, wird gelöscht. Öffentliche Vorschläge, Entscheidungen und ihre Gründe sind Akten der Verwaltung und bleiben. Ohne Konto hinterlassen Sie nur die Zahl Ihrer Stimme.',
  'privacy.rights': 'Ihre Rechte',
  'privacy.rights.1':
    'Sie dürfen sehen, berichtigen, mitnehmen oder löschen lassen, was wir über Sie aufbewahren, und widersprechen. Ihr Konto berichtigen Sie unter „Einstellungen“; für alles andere schreiben Sie an {email}. Wird ein Konto gelöscht, verschwinden seine Entwürfe; veröffentlichte Texte, die eine Debatte braucht, bleiben als „frühere Teilnahme“.',
  'privacy.rights.2':
    'Nicht zufrieden? Sie können sich bei der belgischen Datenschutzbehörde beschweren, datenschutzbehorde.be.',

  'accessibility.title': 'Erklärung zur Barrierefreiheit',
  'accessibility.lead':
    '{operator} will, dass alle diese Seite nutzen können, wie es die Ordonnanz vom 4. Oktober 2018 der Region Brüssel-Hauptstadt und die Richtlinie (EU) 2016/2102 verlangen.',
  'accessibility.state': 'Wie weit wir sind',
  'accessibility.state.1':
    'Diese Seite entspricht teilweise der EN 301 549, Version 3.2.1 (WCAG 2.1, Stufe AA). Ihr Ziel sind die WCAG 2.2, Stufe AA.',
  'accessibility.state.2':
    'Öffentliche Seiten funktionieren ohne Skript, mit der Tastatur, bei 400\u00a0% Vergrößerung, hell und dunkel. Jedes Diagramm und jede Landkarte hat seine Zahlen als Tabelle oder Liste.',
  'accessibility.missing': 'Was noch nicht barrierefrei ist',
  'accessibility.missing.texts':
    'Texten der Teilnehmenden können Überschriften, Alternativen oder einfache Worte fehlen.',
  'accessibility.missing.files': 'Dateien, die Teilnehmende anhängen, werden nicht geprüft.',
  'accessibility.missing.language':
    'Vorschläge stehen in der Sprache ihrer Autoren; eine Übersetzung gibt es nicht immer.',
  'accessibility.made': 'Wie diese Erklärung entstand',
  'accessibility.made.1':
    'Durch Selbstbewertung: automatische Tests jeder Seite, Versuche mit Tastatur und Vergrößerung. Noch keine Stelle von außen hat die Seite geprüft.',
  'accessibility.made.2': 'Erstellt am {date}. Zuletzt überprüft am {date}.',
  'accessibility.feedback': 'Sagen Sie es uns',
  'accessibility.feedback.1':
    'Etwas funktioniert für Sie nicht, oder Sie brauchen einen Text in anderer Form? Schreiben Sie an {email} oder rufen Sie an: {phone}. Wir antworten innerhalb von zehn Arbeitstagen.',
  'accessibility.enforcement': 'Wenn unsere Antwort nicht hilft',
  'accessibility.enforcement.1':
    'Sie können sich an die Brüsseler Ombudsstelle wenden, ombuds.brussels, die Beschwerden über diese Erklärung bearbeitet.',

  'data.title': 'Offene Daten',
  'data.lead':
    'Alles, was auf diesen Seiten öffentlich ist, können auch Programme lesen: ohne Konto, in denselben Worten, aus derselben Quelle.',
  'data.sets': 'Was es gibt',
  'data.sets.1':
    'JSON, in Seiten von höchstens 100. Jede Adresse nimmt dieselben Filter wie die Seite. Personenbezogene Daten fehlen, außer den Namen, die auf den Seiten stehen.',
  'data.sets.caption': 'Datensätze',
  'data.sets.name': 'Daten',
  'data.sets.what': 'Was darin steht',
  'data.sets.where': 'Adresse',
  'data.sets.proposals.name': 'Vorschläge',
  'data.sets.proposals.what':
    'Öffentliche Vorschläge mit Zielen, Stand, Fristen und Stimmen nach Gruppen',
  'data.sets.decisions.name': 'Entscheidungen',
  'data.sets.decisions.what': 'Veröffentlichte Entscheidungen mit Gründen in jeder Sprache',
  'data.sets.calls.name': 'Aufrufe',
  'data.sets.calls.what': 'Aufrufe mit Budget, Gewichten, Fristen und Bedingungen',
  'data.sets.indicators.name': 'Indikatoren',
  'data.sets.indicators.what': 'Definitionen, Grenzen, Beobachtungen und ihre Quellen',
  'data.sets.directions.name': 'Ausrichtungen',
  'data.sets.directions.what': 'Die neun Ausrichtungen mit ihrer Beschreibung',
  'data.licence': 'Lizenz',
  'data.licence.1':
    'Texte und Daten stehen unter {licence}: Nutzen Sie sie für alles, nennen Sie die Quelle, sagen Sie, was Sie geändert haben. Zahlen anderer behalten die Bedingungen ihrer Quelle.',
  'data.api': 'Für Programme',
  'data.api.1':
    'Jede Adresse, jedes Feld und jeder Fehler steht in /api/v1/openapi.json. Lesen steht anderen Seiten offen. Schreiben verlangt ein eigenes Token.',
  'data.recompute': 'Eine Entscheidung nachrechnen',
  'data.recompute.1':
    'Jede Entscheidung trägt eine Datei mit allem, worauf sie beruht: Noten ohne Namen, Gewichte, den Startwert des Zufalls und einen Prüfwert. Sie steht unter /api/v1/decisions/, gefolgt von der Nummer und /evidence.json. Der Befehl „helicity replay“ rechnet sie nach und sagt, was abweicht.',
} satisfies Record<keyof typeof english, string>
