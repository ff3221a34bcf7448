import type { page as english } from './page.en'

export const page = {
  'page.title': 'So geht es',
  'page.lead':
    'Jeder Vorschlag geht denselben Weg. Jeder Schritt hat jemanden, der handeln muss, eine Frist und Regeln, die ein Programm prüft.',
  'page.promise':
    'Von der Einreichung bis zur Entscheidung höchstens {promised, plural, one {# Tag} other {# Tage}}, ohne die Zeit, in der die Autoren ihren Text überarbeiten. Ein Aufruf kann andere Fristen setzen; seine Seite sagt es.',
  'page.way': 'Der Weg dieses Vorschlags ist unten markiert. Er steht jetzt hier: {state}.',
  'page.steps': 'Der Weg in fünf Schritten',
  'page.step.admissibility': 'Zulässigkeit',
  'page.step.consultation': 'Konsultation',
  'page.step.evaluation': 'Begutachtung',
  'page.step.decision': 'Entscheidung',
  'page.step.delivery': 'Projekt',
  'page.step.months': 'Monate bis Jahre',
  'page.step.count': '{count, plural, =0 {zurzeit keine} other {zurzeit #}}',
  'page.days': '{count, plural, one {# Tag} other {# Tage}}',
  'page.part.before': 'Bevor er öffentlich ist',
  'page.part.before.body':
    'Der Text gehört seinen Autoren. Das Office sieht nur nach, ob er geprüft werden kann.',
  'page.part.open': 'In aller Öffentlichkeit',
  'page.part.open.body':
    'Von hier an lesen alle den Vorschlag. Stimmen werden nach Gruppen gezählt, und Gutachter sagen, wie weit sich jeder Indikator bewegen würde.',
  'page.part.deciding': 'Die Entscheidung',
  'page.part.deciding.body':
    'Zwei Personen des Gremiums unterzeichnen jede Entscheidung, mit Gründen auf Französisch und Niederländisch. Was gerade unterzeichnet wird, zeigt sich erst mit der Veröffentlichung.',
  'page.part.carrying': 'Vom Versprechen zur Messung',
  'page.part.carrying.body':
    'Ein angenommener Vorschlag wird ein Projekt. Am Ende zeigt die Seite, was versprochen war, neben dem, was gemessen wurde.',
  'page.part.ends': 'Andere Enden',
  'page.part.ends.body':
    'Ein Vorschlag kann unterwegs enden. Die Seite sagt, warum, und ob er zurückkommen kann.',
  'page.term': 'Frist: {count, plural, one {# Tag} other {# Tage}}.',
  'page.count':
    '{count, plural, =0 {zurzeit keiner} one {zurzeit # Vorschlag} other {zurzeit # Vorschläge}}',
  'page.count.waiting':
    '{count, plural, one {# noch nicht öffentlich} other {# noch nicht öffentlich}}',
  'page.events': '{count, plural, one {Was geschehen kann} other {Was geschehen kann (#)}}',
  'page.leads-to': 'Führt zu:',
  'page.mark.now': 'Der Vorschlag steht hier.',
  'page.mark.was': 'Der Vorschlag war hier.',
  'page.always': 'In fast jedem Stand',
  'page.always.body':
    'Dies gehört nicht zu einem einzelnen Schritt. Eine Seite zu verbergen ändert nie, wo ein Vorschlag steht.',
  'page.rules': 'Regeln, die kein Weg brechen darf',
  'page.rule.free':
    'Niemand bearbeitet, beurteilt oder unterzeichnet, was er selbst geschrieben hat, woran er teilnimmt oder womit er einen offenen Konflikt hat.',
  'page.rule.approved':
    'Eine Annahme braucht genug unabhängige Noten aus mindestens zwei Gruppen, Gründe auf Französisch und Niederländisch, zwei verschiedene Unterschriften und Geld, das da ist. All das wird bei der Veröffentlichung noch einmal geprüft.',
  'page.rule.recorded':
    'Jeder Schritt hält fest, wer, wann, von wo nach wo und warum. Diese Einträge bilden eine Kette, sodass keiner ungesehen geändert werden kann.',
  'page.rule.explained':
    'Was Sie jetzt nicht tun dürfen, hat einen Grund in Worten, und was ihn aufheben würde.',
  'page.rule.seen':
    'Nichts bleibt ungesehen über seine Frist liegen: Die öffentliche Seite sagt es.',
  'page.rule.timers':
    'Fristen enden um Mitternacht in Brüssel, an einem Arbeitstag. Uhren ruhen nur nach Regeln, die hier stehen.',
  'page.rule.versions': 'Ein Vorschlag behält die Regeln, unter denen er eingereicht wurde.',
  'page.version': 'Fassung {version} des Weges',
  'page.version.body':
    'Diese Seite entsteht aus demselben Programm, das die Vorschläge bewegt. Sie kann also nichts anderes sagen.',
  'page.board': 'Sehen, wo alle Vorschläge stehen',
} satisfies Record<keyof typeof english, string>
