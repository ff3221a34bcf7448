import type { en } from './en'

export const de = {
  call: 'Aufruf',
  document: 'Text des Vorschlags',
  'due.left': '{days, plural, =0 {heute} one {morgen} other {in # Tagen}}',
  'due.late': '{days, plural, one {# Tag zu spät} other {# Tage zu spät}}',

  'queue.title': 'Meine Gutachten',
  'queue.lead':
    'Was Sie bewerten sollen. Andere sehen Ihre Bewertung erst, wenn Sie sie abgegeben haben, und Sie sehen erst dann die der anderen.',
  'queue.progress': '{done} von {total} abgegeben',
  'queue.empty': 'Noch hat Sie niemand um eine Bewertung gebeten',
  'queue.empty.body':
    'Das Büro bestellt Gutachter, wenn die Begutachtung eines Vorschlags beginnt. Sie bekommen dann einen Brief, und der Vorschlag erscheint hier mit seiner Frist.',
  'queue.nothing': 'Nichts mehr zu bewerten',
  'queue.nothing.body':
    'Sie haben alles abgegeben, worum Sie gebeten wurden. Solange eine Begutachtung läuft, können Sie eine Bewertung erneut abgeben.',
  'queue.todo': 'Zu bewerten',
  'queue.todo.what': 'die nächste Frist zuerst',
  'queue.paused': 'Pausiert',
  'queue.paused.what': 'die Autoren ändern den Text',
  'queue.filed': 'Abgegeben, noch offen',
  'queue.filed.what': 'erneut möglich bis zum Schluss',
  'queue.aside': 'Zurückgetreten',
  'queue.aside.what': 'zählt für kein Quorum',
  'queue.closed':
    '{count, plural, one {# abgeschlossenes Gutachten} other {# abgeschlossene Gutachten}}',
  'queue.done.recuse':
    'Sie sind zurückgetreten. Ihr Interessenkonflikt ist vermerkt, das Büro weiß Bescheid.',
  'queue.done.abstain':
    'Sie haben sich enthalten. Das Büro weiß Bescheid und sucht jemand anderen.',
  'queue.changed':
    'Der Text hat sich seit Ihrer Bewertung geändert: Sie zählt nicht mehr. Bewerten Sie ihn neu.',
  'queue.recused': 'Interessenkonflikt: {reason}',
  'queue.abstained': 'Enthalten: {reason}',
  'queue.released': 'Das Büro hat dieses Gutachten zurückgezogen.',
  'queue.score': 'Bewerten',
  'queue.continue': 'Weiter',
  'queue.scores': 'Alle Bewertungen ansehen',
  'queue.filed-on': 'Abgegeben am {date}',
  'queue.unopened': 'Noch nicht geöffnet',
  'queue.opened': 'Geöffnet, noch nichts geschrieben',
  'queue.draft': '{done} von {total} Zeilen, gesichert {time}',

  'declare.title': 'Zuerst: Sind Sie frei, darüber zu urteilen?',
  'declare.lead':
    'Der Text öffnet sich, sobald Sie erklärt haben, dass Sie nichts damit verbindet.',
  'declare.proposal': 'Vorschlag',
  'declare.authors': 'Wer dahintersteht',
  'declare.when': 'Ein Interessenkonflikt besteht, wenn',
  'declare.when.mine': 'Sie daran mitgeschrieben oder die Autoren beraten haben;',
  'declare.when.close': 'Angehörige, Freunde oder Arbeitskollegen beteiligt sind;',
  'declare.when.organisation':
    'Sie für eine dieser Organisationen arbeiten oder in den letzten drei Jahren gearbeitet haben;',
  'declare.when.gain':
    'Sie oder Ihre Organisation durch das Ergebnis etwas gewinnen oder verlieren würden;',
  'declare.when.quarrel': 'Sie mit jemandem im Streit liegen, der dahintersteht.',
  'declare.doubt':
    'Treten Sie im Zweifel zurück: Das ist kein Fehler, und das Büro fragt jemand anderen.',
  'declare.free': 'Ich habe keinen Konflikt: Vorschlag öffnen',
  'declare.conflict': 'Ich habe einen Konflikt',
  'declare.kept': 'Ihre Erklärung wird mit Namen und Zeit im Protokoll festgehalten.',

  'form.title': 'Ihre Bewertung',
  'form.blind':
    '{count, plural, =0 {Noch ist niemand sonst bestellt.} one {Noch ein Gutachter ist bestellt; abgegeben: {filed}. Die Bewertung öffnet sich, sobald Ihre abgegeben ist.} other {# weitere Gutachter sind bestellt; abgegeben: {filed}. Ihre Bewertungen öffnen sich, sobald Ihre abgegeben ist.}}',
  'form.filed-already':
    'Ihre Bewertung ist abgegeben. Geben Sie erneut ab, zählt die neue; beide bleiben in den Akten.',
  'form.conflict': 'Interessenkonflikt erklären',
  'form.abstain': 'Sich enthalten',
  'form.answered': 'Zeilen ausgefüllt',
  'form.effect': 'Wirkung nach Ihrer Sicht, in Indexpunkten:',
  'form.save': 'Für später sichern',
  'form.file': 'Bewertung abgeben',
  'form.file-again': 'Erneut abgeben',
  'form.saved': 'Gesichert {time}',
  'form.saving': 'Wird gesichert…',
  'form.not-saved':
    'Nicht gesichert. Schreiben Sie weiter: Ihr Text bleibt hier, wir versuchen es erneut.',
  'form.jump': 'Zum Formular',
  'form.keys.digits': 'bewerten',
  'form.keys.arrows': 'nächste Zeile',

  'target.question': 'Welchen Wert erwarten Sie Ende {year}?',
  'target.start': 'Ausgangswert: {level} ({year}).',
  'target.claim': 'Die Autoren erwarten {likely} ({low} bis {high}).',
  'target.low': 'Niedrig',
  'target.likely': 'Wahrscheinlich',
  'target.high': 'Hoch',
  'place.low': 'niedrig',
  'place.likely': 'wahrscheinlich',
  'place.high': 'hoch',
  'place.confidence': 'Sicherheit',
  'place.reason': 'Begründung',
  'target.unit': 'In {unit}.',
  'target.from': 'Start',
  'target.bounds': 'feste Grenzen',
  'target.drawing':
    '{name}: Ihre Schätzung neben dem Ausgangswert und der Erwartung der Autoren, {likely} ({low} bis {high}). Die Zahlen stehen in den Feldern.',
  'target.points': 'Ihre Schätzung in Indexpunkten:',
  'target.flag': 'Erwartung der Autoren: {level}',
  'target.confidence': 'Wie sicher sind Sie sich?',
  'target.reason': 'Warum diese Werte?',

  'rubric.title': 'Kriterien',
  'rubric.what': '0 bis 5, 5 ist immer gut',
  'rubric.reason': 'Warum diese Ziffer?',
  'verdict.title': 'Alles in allem',
  'verdict.recommendation': 'Ihre Empfehlung',
  'verdict.hint': 'Wenn Sie eine Bedingung stellen, schreiben Sie sie unten auf.',
  'verdict.comment': 'Anmerkung für Büro und Ausschuss',
  'verdict.comment.hint':
    'Die anderen Gutachter lesen sie, sobald sie selbst abgegeben haben; Autoren und Öffentlichkeit nicht.',

  'doc.version': 'Fassung {version}, {date}',
  'doc.page': 'Öffentliche Seite',
  'doc.asked': 'Beantragt',
  'doc.over': '{amount} über {months, plural, one {# Monat} other {# Monate}}',
  'doc.where': 'Wo',
  'doc.problem': 'Das Problem',
  'doc.solution': 'Die Lösung',
  'doc.promise': 'Was es verändert',
  'doc.share': 'Erreichter Teil der Bevölkerung: {share}',
  'doc.means': 'Budget, Risiken, Bedingungen',
  'doc.budget': 'Budget',
  'doc.risks': 'Risiken',
  'doc.condition.transversality': 'Transversalität',
  'doc.condition.pooling': 'Bündelung',
  'doc.condition.inclusion': 'Digitale Inklusion',
  'doc.condition.european': 'Europäische Integration',
  'doc.consultation': 'Was die Konsultation ergab',
  'doc.comments': '{count, plural, =0 {kein Kommentar} one {# Kommentar} other {# Kommentare}}',
  'doc.reply': 'Amtliche Antwort auf die Konsultation',

  'scores.filed': 'Ihre Bewertung von {reference} ist abgegeben und zählt.',
  'scores.next':
    '{count, plural, =0 {Ihre Bewertung ist die erste. Sehen Sie wieder herein, wenn die anderen da sind. Ein Mitarbeiter schließt die Begutachtung, dann entscheidet der Ausschuss.} one {Hier steht Ihre Bewertung neben der anderen. Sie können erneut abgeben, bis die Begutachtung geschlossen wird; dann entscheidet der Ausschuss.} other {Hier steht Ihre Bewertung neben den # anderen. Sie können erneut abgeben, bis die Begutachtung geschlossen wird; dann entscheidet der Ausschuss.}}',
  'scores.closed':
    'Die Begutachtung ist geschlossen. {count, plural, =0 {Ihre Bewertung zählt als einzige.} one {Ihre Bewertung steht neben der anderen.} other {Ihre Bewertung steht neben den # anderen.}}',
  'scores.to-next': 'Den nächsten bewerten',
  'scores.again': 'Neu bewerten',
  'scores.outlier':
    'Sie weichen in mindestens einer Zeile von den anderen ab. Das kann richtig sein: Sagen Sie in einer Begründung oder Anmerkung, warum, oder geben Sie erneut ab. Das Büro hält die Aussprache fest, bevor der Ausschuss entscheidet.',
  'scores.none': 'Noch zählt keine Bewertung.',
  'scores.targets': 'Werte, Indikator für Indikator',
  'scores.targets.what':
    'Werte, Sicherheit, ≈ Indexpunkte{own, select, true {; gefüllt: Ihre} other {}}',
  'scores.claim': 'Die Autoren',
  'scores.levels': '{likely}{unit} ({low} bis {high})',
  'scores.drawing': '{name}: die Werte der Autoren und jedes Gutachters',
  'scores.mean': 'Mittel {mean}',
  'scores.recommendations': 'Empfehlungen',
  'scores.yours': 'Ihre ist dabei',
  'scores.you': 'Sie',
  'scores.reviewer': 'Gutachter {letter}',
  'scores.words': 'Was jeder geschrieben hat',
  'scores.table': 'Dieselben Zahlen als Tabelle',
  'scores.what': 'Zeile',

  'aside.title': 'Zurücktreten',
  'aside.why': 'Was steht im Weg?',
  'aside.recuse': 'Ich habe einen Interessenkonflikt',
  'aside.abstain': 'Kein Konflikt, aber ich kann das nicht beurteilen',
  'aside.reason': 'Warum, in ein oder zwei Sätzen',
  'aside.reason.hint': 'Die Mitarbeiter lesen es. Öffentlichkeit und Autoren nicht.',
  'aside.submit': 'Endgültig zurücktreten',
  'aside.back': 'Zurück zum Gutachten',
  'resting.back': 'Zurück zu meinen Gutachten',
  'resting.paused': 'Die Autoren ändern den Text',
  'resting.paused.body':
    'Ihr Gutachten wartet, und was Sie geschrieben haben, bleibt. Ein Brief sagt Ihnen, wenn die neue Fassung da ist.',
  'resting.closed': 'Diese Begutachtung ist geschlossen',
  'resting.closed.body':
    'Bewertungen sind nicht mehr möglich. Eine abgegebene bleibt in den Akten.',
  'resting.recused': 'Sie sind hier zurückgetreten',
  'resting.recused.body':
    'Ihr Interessenkonflikt ist vermerkt, daher bleibt Ihnen der Text hier verschlossen.',
  'resting.abstained': 'Sie haben sich hier enthalten',
  'resting.abstained.body': 'Das Büro fragt jemand anderen. Sie müssen nichts mehr tun.',
  'resting.unassigned': 'Das Büro hat dieses Gutachten zurückgezogen',
  'resting.unassigned.body': 'Hier müssen Sie nichts mehr tun.',

  'desk.name': 'Begutachtung',
  'desk.title':
    '{count, plural, =0 {Nichts in Begutachtung} one {# in Begutachtung} other {# in Begutachtung}}',
  'desk.call': 'Aufruf',
  'desk.all-calls': 'Alle Aufrufe',
  'desk.filter': 'Zeigen',
  'desk.none': 'Nichts ist in Begutachtung',
  'desk.none-here': 'Aus diesem Aufruf ist nichts in Begutachtung',
  'desk.none.body':
    'Ein Vorschlag kommt hierher, wenn seine Konsultation endet. Hier bestellen Sie Gutachter, beantworten die Konsultation und schließen die Begutachtung.',
  'desk.group.yours': 'Sie sind am Zug',
  'desk.group.waiting': 'Warten auf Bewertungen',
  'desk.group.paused': 'Pausiert: die Autoren ändern den Text',
  'desk.scores': '{filed} von {quorum} Bewertungen',
  'desk.step.assign': 'Gutachter bestellen',
  'desk.step.conflict': 'Konflikt klären',
  'desk.step.reply': 'Antwort schreiben',
  'desk.step.discuss': 'Aussprache festhalten',
  'desk.step.close': 'kann geschlossen werden',
  'desk.overview':
    '{count, plural, =0 {Nichts wartet auf Sie} one {# Vorschlag wartet auf Sie} other {# Vorschläge warten auf Sie}}',
  'desk.overview.what':
    'Wählen Sie einen in der Liste. Seine Seite sagt, wie weit er ist, wer fehlt und was Sie tun können.',
  'desk.reviewers': 'Gutachter und was bei ihnen liegt',
  'desk.reviewer': 'Gutachter',
  'desk.organisation': 'Organisation',
  'desk.open': 'Offen',
  'desk.late': 'Verspätet',
  'desk.filed': 'Abgegeben in 90 Tagen',

  'item.back': 'Zurück zur Liste',
  'item.version': 'Fassung {version}',
  'item.free':
    'Nichts verbindet Sie mit diesem Vorschlag: geprüft gegen Autoren, Partner und Ihre Organisation.',
  'item.checks': 'Vor dem Schließen',
  'item.panel': 'Gutachter',
  'item.reply': 'Amtliche Antwort auf die Konsultation',
  'item.scores': 'Bewertungen',
  'item.scores.not-yours':
    'Sie sind mit diesem Vorschlag verbunden, darum sehen Sie die Bewertungen nicht.',
  'item.close-early':
    'Noch nicht: Der Ausschuss kann nicht entscheiden, bevor die Abweichungen besprochen sind, und müsste die Begutachtung wieder öffnen.',
  'item.differences': 'Wo Gutachter auseinanderliegen',
  'check.quorum': 'Quorum',
  'check.quorum.detail':
    '{filed} von {quorum} unabhängigen Bewertungen der jetzigen Fassung{awaited, plural, =0 {} one {; # wird noch erwartet} other {; # werden noch erwartet}}',
  'check.groups': 'Gruppen',
  'check.groups.detail': 'Bewertungen aus {groups} von {needed} Gruppen',
  'check.outside': 'Von außen',
  'check.outside.detail':
    '{outside} von {needed} Bewertungen von außen, denn ein Autor arbeitet für das Büro',
  'check.conflict': 'Kein Konflikt',
  'check.conflict.detail':
    '{count, plural, =0 {Kein bestellter Gutachter hat einen offenen Konflikt} one {# bestellter Gutachter hat einen offenen Konflikt} other {# bestellte Gutachter haben einen offenen Konflikt}}',
  'check.reply': 'Antwort',
  'check.reply.missing': 'Die Konsultation hat noch keine amtliche Antwort',
  'check.reply.written': 'Geschrieben oder nicht geschuldet',
  'check.differences': 'Abweichungen',
  'check.differences.detail':
    '{flagged, plural, =0 {Die Gutachter sind sich genügend einig} other {{undiscussed, plural, =0 {# gemeldet und besprochen} other {# gemeldet, seit der letzten Bewertung nicht besprochen}}}}',
  'check.result.passed': 'erledigt',
  'check.result.open': 'offen',
  'check.result.failed': 'zu klären',
  'check.result.partial': 'teilweise',
  'panel.none': 'Noch ist niemand bestellt.',
  'panel.remind': 'Erinnern',
  'panel.since.asked': 'seit {date}',
  'panel.since.filed': 'am {date}',
  'state.assigned': 'gefragt',
  'state.filed': 'abgegeben',
  'state.abstained': 'enthalten',
  'state.recused': 'zurückgetreten: Konflikt',
  'state.unassigned': 'zurückgezogen',
  'tie.author': 'ist Autor des Vorschlags',
  'tie.partner': 'ist Partner darin',
  'tie.organisation': 'gehört zur selben Organisation wie ein Autor oder Partner',
  'tie.conflict': 'hat einen offenen Interessenkonflikt',
  'candidate.assigned': 'ist schon bestellt',
  'candidate.filed': 'hat schon bewertet',
  'candidate.abstained': 'hat sich enthalten',
  'candidate.recused': 'ist wegen eines Konflikts zurückgetreten',
  'assign.label': 'Noch einen Gutachter bestellen',
  'assign.choose': 'Wählen…',
  'assign.option':
    '{name} · {group}{organisation, select, none {} other { · {organisation}}} · {open, plural, =0 {nichts offen} other {# offen}}',
  'assign.submit': 'Um Bewertung bitten',
  'assign.nobody':
    'Niemand sonst kann gefragt werden: Alle Gutachter sind bestellt oder mit dem Vorschlag verbunden.',
  'assign.others':
    '{count, plural, one {Einer, der nicht gefragt werden kann, und warum} other {#, die nicht gefragt werden können, und warum}}',
  'reply.written': 'Antwort vom {date}',
  'reply.write': 'Antwort schreiben',
  'reply.change': 'Antwort ändern',
  'reply.what':
    'Was die Leute gesagt haben, was das Büro daraus macht, und warum. Sie steht über den Kommentaren auf der öffentlichen Seite, auf Französisch und Niederländisch.',
  'reply.submit': 'Antwort veröffentlichen',
  'discussion.label': 'Was die Aussprache ergab',
  'discussion.hint':
    'Wer gehört wurde, warum sie auseinanderliegen und ob sie es noch tun. Der Ausschuss liest es; vorher kann er nicht entscheiden.',
  'discussion.said': 'Besprochen am {at} · festgehalten von {by}',
  'done.assign': '{name} ist bestellt und bekommt einen Brief.',
  'done.unassign': 'Das Gutachten von {name} ist zurückgezogen.',
  'done.remind': '{name} bekommt eine Erinnerung.',
  'done.record-discussion': 'Die Aussprache ist festgehalten.',
  'done.reply': 'Die Antwort steht auf der öffentlichen Seite.',
  'done.closed': 'Die Begutachtung von {reference} ist geschlossen. Der Ausschuss ist am Zug.',

  'letter.title': 'Eine Bewertung steht noch aus: {reference}',
  'letter.body':
    'Sie wurden gebeten, „{title}“ ({reference}) zu bewerten. Ihre Bewertung ist noch nicht abgegeben.',
  'letter.due': 'Sie wird bis {date}, 23:59 Uhr in Brüssel erwartet.',
  'letter.aside':
    'Wenn Sie etwas mit dem Vorschlag verbindet oder Sie ihn nicht beurteilen können, sagen Sie es dort: Das Büro fragt dann jemand anderen.',
  'letter.action': 'Mein Gutachten öffnen',

  'field.levels':
    'Niedrig darf nicht über wahrscheinlich liegen, wahrscheinlich nicht über hoch. Bringen Sie die drei in die richtige Reihenfolge.',
  'field.target-missing':
    'Der Indikator {indicator} hat noch keine Werte. Geben Sie niedrig, wahrscheinlich und hoch an.',
  'field.target-unknown':
    'Die Bewertung nennt einen Indikator, auf den der Vorschlag nicht zielt. Lassen Sie ihn weg.',
  'field.criterion-missing': 'Bewerten Sie jedes der fünf Kriterien einmal, von 0 bis 5.',
  'field.score-missing': 'Wählen Sie eine Ziffer von 0 bis 5.',
  'field.confidence-missing': 'Sagen Sie, wie sicher Sie sind: gering, mittel oder hoch.',
  'field.recommendation-missing': 'Wählen Sie Ihre Empfehlung.',
  'reason.not-yours':
    'Nur das Büro und Gutachter, die selbst abgegeben haben, lesen die Bewertungen.',
  'reason.new-version':
    'Die Autoren haben eine neue Fassung geschickt, seit Sie diese Seite geöffnet haben. Lesen Sie sie und geben Sie dann ab.',
} satisfies Record<keyof typeof en, string>
