import type { en } from './en'

export const de = {
  'event.publish': 'Veröffentlichen',
  'event.publish.consequence':
    'Alles im Aufruf steht fest und seine Seite wird öffentlich. Er öffnet an seinem Datum.',
  'event.open': 'Öffnen',
  'event.open.consequence': 'Vorschläge können eingereicht werden.',
  'event.close': 'Schließen',
  'event.close.consequence':
    'Es kann nichts mehr eingereicht werden. Bereits eingegangene Vorschläge gehen weiter.',
  'event.first-publication': 'Erste Entscheidung veröffentlicht',
  'event.first-publication.consequence': 'Über den Aufruf wird entschieden.',
  'event.last-publication': 'Letzte Entscheidung veröffentlicht',
  'event.last-publication.consequence': 'Jeder Vorschlag des Aufrufs hat seine Entscheidung.',
  'event.archive': 'Archivieren',
  'event.archive.consequence':
    'Der Aufruf verlässt die laufenden Listen. Seine Seite und seine Entscheidungen bleiben.',
  'event.cancel': 'Absage vorschlagen',
  'event.cancel.consequence': 'Die Absage wartet auf ein zweites Ausschussmitglied.',
  'event.cosign-cancellation': 'Absage mitunterzeichnen',
  'event.cosign-cancellation.consequence':
    'Der Aufruf wird abgesagt. Die federführenden Personen haben dreißig Tage, um ihre Vorschläge zu verschieben oder zurückzuziehen.',
  'event.retract-cancellation': 'Absage zurücknehmen',
  'event.retract-cancellation.consequence':
    'Der Aufruf geht weiter, als wäre nichts vorgeschlagen worden.',

  'reason.cancellation-missing': 'Keine Absage wartet auf eine zweite Unterschrift.',
  'reason.cancellation-proposed':
    'Eine Absage ist bereits vorgeschlagen. Ein anderes Ausschussmitglied kann sie unterzeichnen.',
  'reason.closing-past': 'Der Schluss liegt in der Vergangenheit. Wählen Sie einen späteren.',
  'reason.consultation-short':
    'Die Konsultation von {days} Tagen ist kürzer als ihr Minimum von {minimum} Tagen. Verlängern Sie sie.',
  'reason.dates-missing': 'Geben Sie Öffnung und Schluss an.',
  'reason.dates-reversed': 'Der Schluss muss nach der Öffnung liegen.',
  'reason.direction-missing': 'Wählen Sie mindestens eine strategische Ausrichtung.',
  'reason.grant-above-budget':
    'Die höchste Förderung von {maximum, number} € liegt über dem Budget von {budget, number} €.',
  'reason.groups-missing':
    'Die Gutachter müssen aus {needed} Gruppen der Quadrupel-Helix kommen; sie kommen aus {available}. Nehmen Sie Gutachter aus einer anderen Gruppe auf.',
  'reason.members-missing':
    'Der Aufruf braucht {needed} Ausschussmitglieder; {available, plural, one {# ist} other {# sind}} im Amt. Nehmen Sie Mitglieder auf, oder verzichten Sie auf Einsprüche.',
  'reason.not-yet': 'Das Datum des Aufrufs ist noch nicht gekommen.',
  'reason.proposals-undecided':
    '{count, plural, one {# Vorschlag wartet} other {# Vorschläge warten}} noch auf eine Entscheidung.',
  'reason.reason-missing': 'Schreiben Sie warum, mit mindestens {minimum} Zeichen.',
  'reason.reasons-missing':
    'Die Begründung auf {language, select, fr {Französisch} other {Niederländisch}} fehlt oder ist zu kurz. Schreiben Sie mindestens {minimum} Zeichen.',
  'reason.reviewers-missing':
    'Nötig sind {needed} Gutachter; {available, plural, one {# ist} other {# sind}} im Amt. Nehmen Sie Gutachter auf, oder senken Sie die Zahl.',
  'reason.same-signer':
    'Sie haben diese Absage vorgeschlagen. Ein anderes Ausschussmitglied muss sie unterzeichnen.',
  'reason.sender.administrator': 'Das kann nur die Administration tun.',
  'reason.sender.board': 'Das kann nur ein Mitglied des Ausschusses tun.',
  'reason.sender.proposal': 'Das geschieht von selbst, wenn eine Entscheidung veröffentlicht wird.',
  'reason.sender.time': 'Das geschieht von selbst, wenn die Zeit gekommen ist.',
  'reason.sent-by-time': 'Das löst niemand selbst aus. Es geschieht von selbst.',
  'reason.standing': 'Der Ideenkasten ist immer offen: Er schließt nicht und wird nicht abgesagt.',
  'reason.text-missing':
    '{part, select, title {Der Titel} summary {Die Zusammenfassung} other {Der Text der Bedingungen}} auf {language, select, fr {Französisch} other {Niederländisch}} fehlt. Ergänzen Sie ihn: Beide Sprachen sind amtlich.',
  'reason.timer-stale': 'Dieser Zeitgeber ist überholt: Die Daten des Aufrufs sagen etwas anderes.',
  'reason.wrong-state.publish': 'Nur ein Entwurf kann veröffentlicht werden.',
  'reason.wrong-state.open': 'Nur ein veröffentlichter, noch nicht offener Aufruf kann öffnen.',
  'reason.wrong-state.close': 'Nur ein offener Aufruf kann schließen.',
  'reason.wrong-state.first-publication': 'Der Aufruf wartet nicht auf seine erste Entscheidung.',
  'reason.wrong-state.last-publication': 'Über den Aufruf wird jetzt nicht entschieden.',
  'reason.wrong-state.archive': 'Nur ein entschiedener Aufruf kann archiviert werden.',
  'reason.wrong-state.cancel':
    'Ein Aufruf kann von der Veröffentlichung an abgesagt werden, bis alles entschieden ist.',
  'reason.wrong-state.cosign-cancellation': 'Keine Absage wartet auf eine zweite Unterschrift.',
  'reason.wrong-state.retract-cancellation':
    'Es gibt keine Absage, die zurückgenommen werden kann.',

  'state.draft': 'Entwurf',
  'state.draft.meaning': 'Der Aufruf wird vorbereitet; nur das Smart City Office kann ihn lesen.',
  'state.published': 'Angekündigt',
  'state.published.meaning': 'Der Aufruf ist öffentlich und öffnet an seinem Datum.',
  'state.open': 'Offen',
  'state.open.meaning': 'Alle können einen Vorschlag einreichen.',
  'state.closed': 'Geschlossen',
  'state.closed.meaning':
    'Es kann nichts mehr eingereicht werden; die Vorschläge werden untersucht.',
  'state.deciding': 'In Entscheidung',
  'state.deciding.meaning': 'Die ersten Entscheidungen sind veröffentlicht; weitere folgen.',
  'state.decided': 'Entschieden',
  'state.decided.meaning': 'Jeder Vorschlag hat seine Entscheidung.',
  'state.archived': 'Archiviert',
  'state.archived.meaning': 'Der Aufruf ist vorbei; seine Entscheidungen bleiben lesbar.',
  'state.cancelled': 'Abgesagt',
  'state.cancelled.meaning': 'Der Ausschuss hat den Aufruf abgesagt und sagt warum.',
} satisfies Record<keyof typeof en, string>
