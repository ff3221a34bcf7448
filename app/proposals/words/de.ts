import type { en } from './en'

export const de = {
  'event.submit': 'Einreichen',
  'event.submit.consequence':
    'Das Smart City Office erhält Ihren Vorschlag und prüft in seiner Frist, ob er untersucht werden kann. Sie können ihn nicht mehr bearbeiten, außer es werden Änderungen verlangt.',
  'event.discard': 'Entwurf verwerfen',
  'event.discard.consequence':
    'Der Text wird endgültig gelöscht. Nur die Nummer bleibt und wird nie wieder vergeben.',
  'event.resubmit': 'Neue Fassung einreichen',
  'event.resubmit.consequence':
    'Der Vorschlag geht an die Stelle zurück, die Änderungen verlangt hat. Haben Sie Text, Zielwerte, Budget oder Partner geändert, zählen bereits abgegebene Bewertungen nicht mehr.',
  'event.revise': 'Nach der Konsultation überarbeiten',
  'event.revise.consequence':
    'Sie können einmal aufnehmen, was die Menschen gesagt haben. Die Bewertung wartet, bis Sie die neue Fassung einreichen.',
  'event.withdraw': 'Zurückziehen',
  'event.withdraw.consequence':
    'Der Vorschlag endet hier. Die Mitverfasser werden benachrichtigt; eine Seite, die öffentlich war, bleibt lesbar.',
  'event.appeal': 'Einspruch einlegen',
  'event.appeal.consequence':
    'Ausschussmitglieder, die den angefochtenen Akt nicht unterzeichnet haben, prüfen ihn erneut. Einspruch ist einmal möglich.',
  'event.start-pilot': 'Pilotphase beginnen',
  'event.start-pilot.consequence': 'Die Planung ist fertig und die Pilotphase beginnt.',
  'event.start-measuring': 'Messung beginnen',
  'event.start-measuring.consequence':
    'Die Pilotphase endet und die Wirkung auf jeden Indikator wird gemessen.',
  'event.report-milestone': 'Meilenstein melden',
  'event.report-milestone.consequence':
    'Der Meilenstein erscheint auf der öffentlichen Seite des Projekts.',
  'event.record-measurement': 'Messung eintragen',
  'event.record-measurement.consequence':
    'Der Wert erscheint neben dem Versprochenen, mit seiner Quelle.',
  'event.stop': 'Projekt abbrechen',
  'event.stop.consequence':
    'Das Projekt endet. Bricht die Projektleitung es ab, ist das endgültig; bricht der Ausschuss es ab, ist Einspruch möglich.',
  'event.admit': 'Zulassen',
  'event.admit.consequence':
    'Die Seite wird öffentlich. Die Konsultation beginnt, oder die Begutachtung, wenn der Aufruf keine vorsieht.',
  'event.request-changes': 'Änderungen verlangen',
  'event.request-changes.consequence':
    'Die Verfasser erhalten eine eigene Frist, um den Vorschlag zu ändern. Ihre Frist ruht so lange.',
  'event.declare-inadmissible': 'Für unzulässig erklären',
  'event.declare-inadmissible.consequence':
    'Der Vorschlag wird nicht weiter untersucht. Nummer, Titel, Regel und Begründung werden öffentlich, und die federführende Person kann Einspruch einlegen, wenn der Aufruf das vorsieht.',
  'event.merge': 'Zusammenführen',
  'event.merge.consequence':
    'Der Vorschlag geht im anderen weiter. Interessenkonflikte werden neu ermittelt.',
  'event.unmerge': 'Zusammenführung aufheben',
  'event.unmerge.consequence': 'Der Vorschlag geht wieder allein weiter, wo er war.',
  'event.extend': 'Frist verlängern',
  'event.extend.consequence':
    'Die Frist endet an dem Tag, den Sie wählen, um 23:59:59 Uhr in Brüssel.',
  'event.close-consultation': 'Konsultation schließen',
  'event.close-consultation.consequence':
    'Die Begutachtung beginnt. Spätere Kommentare werden gekennzeichnet und gehören nicht zur Zusammenfassung.',
  'event.assign': 'Gutachter bestellen',
  'event.assign.consequence': 'Die Person wird gebeten, den Vorschlag zu bewerten.',
  'event.unassign': 'Gutachten zurücknehmen',
  'event.unassign.consequence':
    'Die Person wird benachrichtigt und muss den Vorschlag nicht mehr bewerten.',
  'event.score': 'Bewertung abgeben',
  'event.score.consequence':
    'Ihre Bewertung zählt und Sie sehen die anderen. Bis zum Ende der Begutachtung können Sie sie neu abgeben; beide bleiben erhalten, die letzte zählt.',
  'event.abstain': 'Sich enthalten',
  'event.abstain.consequence':
    'Sie geben keine Bewertung ab. Das Smart City Office sucht jemand anderen.',
  'event.recuse': 'Zurücktreten: Ich habe einen Interessenkonflikt',
  'event.recuse.consequence':
    'Ihr Interessenkonflikt wird festgehalten, nichts von Ihnen Abgegebenes zählt, und Sie nehmen nicht weiter teil.',
  'event.record-discussion': 'Aussprache festhalten',
  'event.record-discussion.consequence':
    'Die Unterschiede zwischen den Bewertungen gelten als besprochen, mit Ihrem Vermerk.',
  'event.close-evaluation': 'Begutachtung schließen',
  'event.close-evaluation.consequence':
    'Bewertungen können sich nicht mehr ändern und der Ausschuss berät.',
  'event.propose-decision': 'Entscheidung vorschlagen',
  'event.propose-decision.consequence':
    'Ihre Entscheidung wartet auf ein zweites Ausschussmitglied. Außerhalb des Ausschusses ist noch nichts sichtbar.',
  'event.reopen-evaluation': 'Begutachtung wieder öffnen',
  'event.reopen-evaluation.consequence':
    'Gutachter können wieder bewerten. Die Frist der Begutachtung läuft mit den restlichen Tagen weiter.',
  'event.cosign': 'Mitunterzeichnen',
  'event.cosign.consequence':
    'Sie unterzeichnen die Entscheidung, wie Sie sie gelesen haben. Sie kann dann veröffentlicht werden.',
  'event.object': 'Widersprechen',
  'event.object.consequence':
    'Die Entscheidung fällt und der Vorschlag kehrt dorthin zurück, woher er kam.',
  'event.retract': 'Entscheidung zurücknehmen',
  'event.retract.consequence':
    'Die Entscheidung fällt und der Vorschlag kehrt dorthin zurück, woher er kam, mit seiner eigenen Frist.',
  'event.publish': 'Entscheidung veröffentlichen',
  'event.publish.consequence':
    'Alles wird ein letztes Mal geprüft, der Brief geht ab, und der Akt kann nie mehr geändert werden.',
  'event.promote': 'Von der Reserveliste aufrücken lassen',
  'event.promote.consequence':
    'Eine neue Entscheidung zur Annahme wartet auf ein zweites Ausschussmitglied.',
  'event.uphold': 'Angefochtenen Akt bestätigen',
  'event.uphold.consequence':
    'Der angefochtene Akt bleibt bestehen und die Sache ist abgeschlossen.',
  'event.overturn': 'Angefochtenen Akt aufheben',
  'event.overturn.consequence':
    'Der angefochtene Akt fällt. Der Vorschlag geht mit neuer Frist weiter, und die nächste Entscheidung braucht jemand Neues unter den Unterzeichnenden.',
  'event.complete': 'Projekt abschließen',
  'event.complete.consequence':
    'Das Projekt endet. Die Seite zeigt weiter das Versprochene neben dem Gemessenen.',
  'event.reinstate': 'Wiedereinsetzen',
  'event.reinstate.consequence':
    'Der Vorschlag kehrt dorthin zurück, wo er verfallen ist, mit neuer Frist.',
  'event.appoint-lead': 'Neue Federführung bestellen',
  'event.appoint-lead.consequence': 'Diese Person, die zugestimmt hat, führt nun den Vorschlag.',
  'event.appoint-substitute': 'Stellvertretung bestellen',
  'event.appoint-substitute.consequence':
    'Diese Person hat die Aufgabe nur für diesen Vorschlag, und die Bestellung ist öffentlich.',
  'event.hide': 'Seite verbergen',
  'event.hide.consequence':
    'Lesende sehen nur Nummer und Stand. Eine Konsultation ruht; das Verfahren ändert sich nicht.',
  'event.restore': 'Seite wieder zeigen',
  'event.restore.consequence': 'Lesende sehen wieder alles. Eine Konsultation läuft weiter.',
  'event.expire-draft': 'Entwurf abgelaufen',
  'event.expire-draft.consequence':
    'Ein Entwurf, den ein Jahr lang niemand bearbeitet hat, wird gelöscht.',
  'event.expire-amending': 'Änderungsfrist abgelaufen',
  'event.expire-amending.consequence':
    'Ein noch nicht zugelassener Vorschlag verfällt; jeder andere geht mit seiner letzten Fassung weiter.',
  'event.expire-reserve': 'Reserveliste abgelaufen',
  'event.expire-reserve.consequence': 'Der Platz auf der Reserveliste geht verloren.',
  'event.expire-appeal': 'Einspruchsfrist abgelaufen',
  'event.expire-appeal.consequence': 'Der Akt ist endgültig.',
  'event.call-cancelled': 'Aufruf abgesagt',
  'event.call-cancelled.consequence':
    'Die federführende Person hat dreißig Tage, um den Vorschlag in den Ideenkasten zu verschieben oder zurückzuziehen; danach verfällt er.',

  'publication.private': 'Privat',
  'publication.public': 'Öffentlich',
  'publication.hidden': 'Verborgen',

  'reason.already-assigned':
    'Diese Person hat bereits ein Gutachten zu diesem Vorschlag. Wählen Sie jemand anderen.',
  'reason.already-appealed':
    'Sie haben gegen diesen Akt bereits Einspruch eingelegt. Das ist je Akt einmal möglich.',
  'reason.already-extended':
    'Die Frist wurde bereits verlängert. Das ist einmal möglich, sie endet also an ihrem Tag.',
  'reason.already-revised':
    'Sie haben diesen Vorschlag bereits einmal überarbeitet. Weitere Änderungen sind möglich, wenn das Office oder der Ausschuss sie verlangt.',
  'reason.appeal-impossible':
    'Gegen diesen Akt ist hier kein Einspruch möglich: Der Aufruf sieht keinen vor, oder die Projektleitung hat das Projekt selbst abgebrochen. Die Entscheidung nennt die anderen Wege.',
  'reason.call-cancelled':
    'Der Aufruf ist abgesagt. Die federführende Person kann den Vorschlag in den Ideenkasten verschieben oder zurückziehen.',
  'reason.call-closed':
    'Der Aufruf war geschlossen, als der Vorschlag einging. Verschieben Sie den Entwurf in einen offenen Aufruf.',
  'reason.call-not-cancelled': 'Der Aufruf dieses Vorschlags ist nicht abgesagt.',
  'reason.call-not-open': 'Der Aufruf ist noch nicht offen. Reichen Sie ein, sobald er öffnet.',
  'reason.call-still-open':
    'Der Aufruf ist noch offen, daher kann noch nichts angenommen werden. Warten Sie, bis er schließt, oder wählen Sie ein anderes Ergebnis.',
  'reason.consent-missing':
    'Diese Person hat der Federführung nicht zugestimmt. Bitten Sie zuerst um die Zustimmung.',
  'reason.consultation-too-short':
    'Die Konsultation hat eine Mindestdauer. Sie kann in {days, plural, one {# Tag} other {# Tagen}} geschlossen werden.',
  'reason.discrepancies-open':
    '{count, plural, one {# Unterschied zwischen Bewertungen wurde} other {# Unterschiede zwischen Bewertungen wurden}} nicht besprochen. Öffnen Sie die Begutachtung wieder und lassen Sie die Aussprache festhalten.',
  'reason.extension-not-later': 'Wählen Sie einen Tag nach dem jetzigen Ende der Frist.',
  'reason.extension-too-long':
    'Eine Frist kann um höchstens {days, plural, one {# Tag} other {# Tage}} verlängert werden. Wählen Sie einen früheren Tag.',
  'reason.grant-above-maximum':
    'Die Förderung von {asked, number} € liegt über dem Höchstbetrag dieses Aufrufs, {maximum, number} €. Senken Sie sie.',
  'reason.grant-impossible': 'Dieser Aufruf vergibt keine Förderung. Lassen Sie den Betrag leer.',
  'reason.grant-missing': 'Geben Sie die Förderung in ganzen Euro an, über null.',
  'reason.groups-missing':
    'Die Bewertungen müssen aus {needed, plural, one {# Gruppe} other {# Gruppen}} der Quadrupel-Helix kommen; sie kommen aus {available}. Bestellen Sie Gutachter aus einer anderen Gruppe.',
  'reason.has-role': 'Diese Person hat diese Aufgabe für diesen Vorschlag bereits.',
  'reason.incomplete':
    '{part, select, title {Der Titel} summary {Die Zusammenfassung} problem {Das Problem} solution {Die Lösung} directions {Eine strategische Ausrichtung} municipalities {Eine Gemeinde} budget {Das Budget} risks {Der Abschnitt über die Risiken} other {Der Abschnitt über die vier Bedingungen}} fehlt. Ergänzen Sie den Vorschlag.',
  'reason.lead-present':
    'Der Vorschlag hat eine federführende Person. Eine neue kann erst bestellt werden, wenn diese ausgeschieden ist.',
  'reason.letters-changed':
    'Die Briefe sind nicht mehr so, wie Sie sie gesehen haben. Sehen Sie die Vorschau noch einmal an und veröffentlichen Sie dann.',
  'reason.members-enough':
    'Genug Personen sind frei: {available}. Eine Stellvertretung ist nur möglich, wenn es zu wenige sind.',
  'reason.members-missing':
    'Eine Entscheidung braucht {needed} freie Ausschussmitglieder; {available, plural, one {# ist} other {# sind}} verfügbar. Die Administration kann eine Stellvertretung bestellen.',
  'reason.merge-itself':
    'Ein Vorschlag kann nicht mit sich selbst zusammengeführt werden. Wählen Sie einen anderen.',
  'reason.merge-not-agreed':
    'Beide federführenden Personen müssen der Zusammenführung zustimmen. Bitten Sie um die fehlende Zustimmung.',
  'reason.merge-not-free':
    'Sie sind für den anderen Vorschlag nicht frei. Ein Kollege oder eine Kollegin im Office kann die beiden zusammenführen.',
  'reason.merge-target-late':
    'Der andere Vorschlag ist nicht in Zulässigkeit, Konsultation oder Begutachtung. Nur dort kann eine Zusammenführung gemacht oder aufgehoben werden.',
  'reason.merge-unknown': 'Nennen Sie den Vorschlag, in dem dieser aufgehen soll.',
  'reason.money-short':
    'Im Aufruf sind noch {left, number} € übrig; {asked, number} € werden verlangt. Senken Sie die Förderung oder wählen Sie die Reserveliste.',
  'reason.new-signer-needed':
    'Ein früherer Akt zu diesem Vorschlag wurde aufgehoben. Jemand, der ihn nicht unterzeichnet hat, muss diesen unterzeichnen.',
  'reason.not-assigned': 'Diese Person hat kein offenes Gutachten zu diesem Vorschlag.',
  'reason.not-free-author':
    'Sie haben diesen Vorschlag mitverfasst und dürfen ihn weder bearbeiten noch beurteilen. Jemand anderes im Team kann das.',
  'reason.not-free-conflict':
    'Sie haben einen offenen Interessenkonflikt mit diesem Vorschlag. Jemand anderes kann das tun, oder Sie selbst, sobald der Konflikt verneint ist.',
  'reason.not-free-organisation':
    'Sie gehören zur selben Organisation wie ein Verfasser oder Partner. Jemand von anderswo kann das tun.',
  'reason.not-free-partner':
    'Sie sind Partner dieses Vorschlags und dürfen ihn weder bearbeiten noch beurteilen. Jemand anderes im Team kann das.',
  'reason.not-hidden':
    'Während der Konsultation ist das nur möglich, wenn die Seite verborgen ist. Die Moderation kann sie verbergen.',
  'reason.not-proposer':
    'Nur wer die Entscheidung vorgeschlagen hat, kann sie zurücknehmen. Ein anderes Mitglied kann widersprechen.',
  'reason.not-your-review':
    'Sie haben kein offenes Gutachten zu diesem Vorschlag. Das Office kann Sie bestellen.',
  'reason.outcome-missing':
    'Wählen Sie ein Ergebnis: annehmen, auf die Reserveliste setzen oder ablehnen.',
  'reason.outside-missing':
    'Personen aus dem Smart City Office haben diesen Vorschlag verfasst, daher sind Bewertungen von {needed} externen Gutachtern nötig; es gibt {available}.',
  'reason.page-hidden':
    'Die Seite ist verborgen. Das ist möglich, sobald die Moderation sie wieder zeigt.',
  'reason.panel-conflict':
    '{count, plural, one {# Person unter den Gutachtern hat} other {# Personen unter den Gutachtern haben}} einen offenen Interessenkonflikt. Die Person tritt zurück, das Office nimmt das Gutachten zurück, oder der Konflikt wird verneint.',
  'reason.partners-pending':
    '{count, plural, one {# Partner hat} other {# Partner haben}} noch nicht zugesagt. Warten Sie auf die Antwort oder entfernen Sie den Partner.',
  'reason.person-not-free':
    'Diese Person ist Verfasser, Partner, aus derselben Organisation oder in einem offenen Interessenkonflikt. Wählen Sie jemand anderen.',
  'reason.person-unknown':
    'Unter diesem Namen oder dieser Adresse ist niemand bekannt. Prüfen Sie die Angabe.',
  'reason.proposer-not-free':
    'Wer die Entscheidung vorgeschlagen hat, ist nicht mehr frei oder nicht mehr im Amt. Widersprechen Sie und lassen Sie sie neu vorschlagen.',
  'reason.quorum-missing':
    'Nötig sind {needed} unabhängige Bewertungen der jetzigen Fassung; es gibt {available}. Bestellen Sie Gutachter oder warten Sie auf deren Bewertungen.',
  'reason.reason-missing': 'Schreiben Sie warum, mit mindestens {minimum} Zeichen.',
  'reason.reasons-missing':
    'Die Begründung auf {language, select, fr {Französisch} other {Niederländisch}} fehlt oder ist zu kurz. Schreiben Sie mindestens {minimum} Zeichen.',
  'reason.reinstatement-past':
    'Die dreißig Tage für die Wiedereinsetzung sind vorbei. Die Idee kann als neuer Vorschlag eingereicht werden.',
  'reason.reply-missing':
    'Die offizielle Antwort auf die Konsultation ist noch nicht geschrieben. Schreiben Sie sie und schließen Sie dann die Begutachtung.',
  'reason.round-missing':
    'Alle {limit} Änderungsrunden sind verbraucht. Entscheiden Sie über den Vorschlag, wie er ist.',
  'reason.rule-missing': 'Nennen Sie die Regel, die der Vorschlag nicht erfüllt.',
  'reason.same-signer':
    'Sie haben diese Entscheidung vorgeschlagen. Ein anderes Ausschussmitglied muss das tun.',
  'reason.score-filed':
    'Die Bewertung ist abgegeben und bleibt. Nur die Person selbst kann zurücktreten.',
  'reason.scoring-started':
    'Eine Bewertung wurde abgegeben. Von da an müssen das Office oder der Ausschuss Änderungen verlangen.',
  'reason.sender.administrator': 'Das kann nur die Administration tun.',
  'reason.sender.board': 'Das kann nur ein Mitglied des Ausschusses tun.',
  'reason.sender.call': 'Das geschieht von selbst, wenn der Aufruf abgesagt wird.',
  'reason.sender.lead': 'Das kann nur die federführende Person tun.',
  'reason.sender.moderator': 'Das kann nur die Moderation tun.',
  'reason.sender.officer': 'Das können nur Mitarbeitende des Smart City Office tun.',
  'reason.sender.reviewer': 'Das kann nur tun, wer diesen Vorschlag begutachtet.',
  'reason.sender.time': 'Das geschieht von selbst, wenn die Zeit gekommen ist.',
  'reason.sent-by-time': 'Das löst niemand selbst aus. Es geschieht, wenn die Zeit gekommen ist.',
  'reason.signed-contested-act':
    'Sie haben den angefochtenen Akt unterzeichnet. Ein anderes Ausschussmitglied muss über den Einspruch entscheiden.',
  'reason.signer-not-free':
    '{count, plural, one {# unterzeichnende Person ist} other {# unterzeichnende Personen sind}} nicht mehr frei oder nicht mehr im Amt. Nehmen Sie die Entscheidung zurück und lassen Sie sie neu vorschlagen.',
  'reason.target-missing':
    'Nennen Sie mindestens einen Indikator, den der Vorschlag verbessern wird.',
  'reason.text-changed':
    'Die Entscheidung wurde geändert, während Sie sie lasen. Lesen Sie sie noch einmal und unterzeichnen Sie dann.',
  'reason.timer-stale':
    'Dieser Zeitgeber ist überholt: Der Vorschlag ist weiter oder seine Frist hat sich geändert.',
  'reason.unmeasured':
    '{count, plural, one {# Zielwert hat} other {# Zielwerte haben}} keine Messung. Tragen Sie sie ein oder schreiben Sie, warum sie fehlt.',
  'reason.window-past': 'Die Einspruchsfrist ist vorbei, der Akt ist also endgültig.',
  'reason.wrong-state.submit': 'Nur ein Entwurf kann eingereicht werden.',
  'reason.wrong-state.discard':
    'Nur ein Entwurf kann verworfen werden. Eingereichtes kann zurückgezogen werden.',
  'reason.wrong-state.resubmit':
    'Eine neue Fassung kann erst eingereicht werden, nachdem Änderungen verlangt wurden.',
  'reason.wrong-state.revise':
    'Ein Vorschlag kann nur während der Begutachtung überarbeitet werden.',
  'reason.wrong-state.withdraw':
    'Ein Vorschlag kann von der Einreichung bis zur Veröffentlichung der Entscheidung zurückgezogen werden, von der Reserveliste und während eines Einspruchs.',
  'reason.wrong-state.appeal':
    'Einspruch ist nur gegen eine veröffentlichte Ablehnung, Unzulässigkeit oder einen Abbruch möglich.',
  'reason.wrong-state.start-pilot':
    'Eine Pilotphase beginnt aus einem angenommenen Projekt in Planung.',
  'reason.wrong-state.start-measuring': 'Die Messung beginnt aus einer laufenden Pilotphase.',
  'reason.wrong-state.report-milestone': 'Meilensteine gehören zu einem laufenden Projekt.',
  'reason.wrong-state.record-measurement': 'Messungen gehören zu einem laufenden Projekt.',
  'reason.wrong-state.stop': 'Nur ein laufendes Projekt kann abgebrochen werden.',
  'reason.wrong-state.admit':
    'Nur ein Vorschlag in der Prüfung der Zulässigkeit kann zugelassen werden.',
  'reason.wrong-state.request-changes':
    'Änderungen können während Zulässigkeit, Begutachtung und Beratung verlangt werden.',
  'reason.wrong-state.declare-inadmissible':
    'Ein Vorschlag kann während der Prüfung der Zulässigkeit für unzulässig erklärt werden, oder in der Konsultation, solange seine Seite verborgen ist.',
  'reason.wrong-state.merge':
    'Vorschläge können während Zulässigkeit und Konsultation zusammengeführt werden.',
  'reason.wrong-state.unmerge': 'Dieser Vorschlag ist nicht mit einem anderen zusammengeführt.',
  'reason.wrong-state.extend':
    'Nur die Änderungsfrist, eine Konsultation oder ein Projektschritt kann verlängert werden.',
  'reason.wrong-state.close-consultation': 'Es läuft keine Konsultation.',
  'reason.wrong-state.assign': 'Gutachter werden während der Begutachtung bestellt.',
  'reason.wrong-state.unassign': 'Gutachten werden nur während der Begutachtung zurückgenommen.',
  'reason.wrong-state.score': 'Bewertungen werden während der Begutachtung abgegeben.',
  'reason.wrong-state.abstain': 'Enthaltung ist nur während der Begutachtung möglich.',
  'reason.wrong-state.recuse': 'Zurücktreten können Gutachter während der Begutachtung.',
  'reason.wrong-state.record-discussion':
    'Aussprachen werden während der Begutachtung festgehalten. Der Ausschuss kann sie wieder öffnen.',
  'reason.wrong-state.close-evaluation': 'Es läuft keine Begutachtung.',
  'reason.wrong-state.propose-decision':
    'Eine Entscheidung wird während der Beratung vorgeschlagen.',
  'reason.wrong-state.reopen-evaluation':
    'Eine Begutachtung kann nur während der Beratung wieder geöffnet werden.',
  'reason.wrong-state.cosign': 'Keine Entscheidung wartet auf eine zweite Unterschrift.',
  'reason.wrong-state.object': 'Keine Entscheidung wartet auf eine zweite Unterschrift.',
  'reason.wrong-state.retract':
    'Es gibt keine unveröffentlichte Entscheidung, die zurückgenommen werden kann.',
  'reason.wrong-state.publish':
    'Nur eine von zwei Mitgliedern unterzeichnete Entscheidung kann veröffentlicht werden.',
  'reason.wrong-state.promote': 'Nur ein Vorschlag auf der Reserveliste kann aufrücken.',
  'reason.wrong-state.uphold': 'Es läuft kein Einspruch.',
  'reason.wrong-state.overturn': 'Es läuft kein Einspruch.',
  'reason.wrong-state.complete': 'Ein Projekt wird aus dem Schritt Messung abgeschlossen.',
  'reason.wrong-state.reinstate': 'Nur ein verfallener Vorschlag kann wiedereingesetzt werden.',
  'reason.wrong-state.appoint-lead':
    'Eine Federführung kann ab der Einreichung bestellt werden, solange der Vorschlag nicht am Ende oder zusammengeführt ist.',
  'reason.wrong-state.appoint-substitute':
    'Eine Stellvertretung kann ab der Einreichung bestellt werden, solange noch jemand über den Vorschlag handeln muss.',
  'reason.wrong-state.hide': 'Nur eine öffentliche Seite kann verborgen werden.',
  'reason.wrong-state.restore': 'Die Seite ist nicht verborgen.',
  'reason.wrong-state.expire-draft': 'So läuft nur ein Entwurf ab.',
  'reason.wrong-state.expire-amending': 'Es läuft keine Änderungsfrist.',
  'reason.wrong-state.expire-reserve': 'Der Vorschlag steht nicht auf der Reserveliste.',
  'reason.wrong-state.expire-appeal': 'Es läuft keine Einspruchsfrist.',
  'reason.wrong-state.call-cancelled':
    'Die Absage des Aufrufs betrifft nur Vorschläge ohne veröffentlichte Entscheidung.',

  'rule.outside-region': 'Die Lösung dient weder der Region noch einer ihrer Gemeinden.',
  'rule.outside-call': 'Der Vorschlag entspricht nicht dem Gegenstand dieses Aufrufs.',
  'rule.no-solution':
    'Der Text beschreibt eine Klage oder einen Wunsch, keine Lösung, die man erproben kann.',
  'rule.already-carried-out': 'Die Lösung gibt es bereits oder sie ist schon beschlossen.',
  'rule.author-not-eligible': 'Die verfassende Person darf an diesem Aufruf nicht teilnehmen.',
  'rule.unlawful': 'Die Lösung ließe sich nicht umsetzen, ohne gegen das Gesetz zu verstoßen.',
  'rule.personal-attack':
    'Der Text greift Menschen an oder macht Tatsachen aus ihrem Privatleben bekannt.',

  'sender.lead': 'Federführung',
  'sender.officer': 'Smart City Office',
  'sender.reviewer': 'Gutachter',
  'sender.board': 'Ausschuss',
  'sender.moderator': 'Moderation',
  'sender.administrator': 'Administration',
  'sender.time': 'Von selbst, zu seiner Zeit',
  'sender.call': 'Durch den Aufruf',

  'state.draft': 'Entwurf',
  'state.draft.meaning': 'Die Verfasser schreiben; nur sie können lesen.',
  'state.draft.turn': 'Die Verfasser sind am Zug: ergänzen und einreichen.',
  'state.discarded': 'Verworfen',
  'state.discarded.meaning': 'Der Entwurf wurde aufgegeben und sein Text gelöscht.',
  'state.discarded.turn': 'Es kann nichts mehr geschehen.',
  'state.admissibility': 'Zulässigkeit',
  'state.admissibility.meaning':
    'Das Smart City Office prüft, ob der Vorschlag untersucht werden kann, nicht ob er gut ist.',
  'state.admissibility.turn': 'Das Smart City Office ist am Zug.',
  'state.amending': 'Wird geändert',
  'state.amending.meaning': 'Die Verfasser ändern den Vorschlag, wie es verlangt wurde.',
  'state.amending.turn': 'Die Verfasser sind am Zug: die neue Fassung rechtzeitig einreichen.',
  'state.inadmissible': 'Unzulässig',
  'state.inadmissible.meaning':
    'Der Vorschlag erfüllt eine Regel nicht und wird nicht weiter untersucht.',
  'state.inadmissible.turn':
    'Die federführende Person kann Einspruch einlegen, solange die Frist läuft.',
  'state.merged': 'Zusammengeführt',
  'state.merged.meaning': 'Der Vorschlag geht in einem anderen weiter.',
  'state.merged.turn': 'Siehe den Vorschlag, in dem er aufgegangen ist.',
  'state.consultation': 'Konsultation',
  'state.consultation.meaning': 'Alle können den Vorschlag lesen, kommentieren und unterstützen.',
  'state.consultation.turn': 'Alle sind am Zug: Sagen Sie, was Sie davon halten.',
  'state.evaluation': 'Begutachtung',
  'state.evaluation.meaning':
    'Unabhängige Gutachter bewerten, wie stark der Vorschlag seine Indikatoren verbessern würde.',
  'state.evaluation.turn':
    'Die Gutachter sind am Zug; das Smart City Office bestellt sie und schließt die Begutachtung.',
  'state.deliberation': 'Beratung',
  'state.deliberation.meaning': 'Der Ausschuss wägt Bewertungen, Stimmen und Budget ab.',
  'state.deliberation.turn': 'Der Ausschuss ist am Zug.',
  'state.cosigning': 'Wartet auf zweite Unterschrift',
  'state.cosigning.meaning':
    'Ein Ausschussmitglied hat eine Entscheidung vorgeschlagen; ein zweites muss sie unterzeichnen.',
  'state.cosigning.turn': 'Ein zweites Ausschussmitglied ist am Zug.',
  'state.decided': 'Entschieden, noch nicht veröffentlicht',
  'state.decided.meaning':
    'Zwei Ausschussmitglieder haben unterzeichnet; die Entscheidung ist noch nicht hinausgegangen.',
  'state.decided.turn': 'Der Ausschuss ist am Zug: die Entscheidung veröffentlichen.',
  'state.reserve-list': 'Reserveliste',
  'state.reserve-list.meaning':
    'Der Vorschlag ist gut genug, aber das Geld ist vorerst verbraucht.',
  'state.reserve-list.turn': 'Der Ausschuss ist am Zug, sobald Geld frei wird.',
  'state.rejected': 'Abgelehnt',
  'state.rejected.meaning': 'Der Ausschuss hat gegen den Vorschlag entschieden und sagt warum.',
  'state.rejected.turn':
    'Die federführende Person kann Einspruch einlegen, solange die Frist läuft.',
  'state.appeal': 'Einspruch',
  'state.appeal.meaning':
    'Die federführende Person hat einen Akt angefochten; andere Ausschussmitglieder prüfen ihn erneut.',
  'state.appeal.turn':
    'Die Ausschussmitglieder, die den angefochtenen Akt nicht unterzeichnet haben, sind am Zug.',
  'state.approved': 'Angenommen',
  'state.approved.meaning': 'Der Ausschuss hat den Vorschlag angenommen; das Projekt wird geplant.',
  'state.approved.turn': 'Die Projektleitung ist am Zug: die Pilotphase beginnen.',
  'state.piloting': 'Pilotphase',
  'state.piloting.meaning': 'Die Lösung wird erprobt.',
  'state.piloting.turn':
    'Die Projektleitung ist am Zug: Meilensteine melden, dann die Messung beginnen.',
  'state.measuring': 'Wirkungsmessung',
  'state.measuring.meaning':
    'Die Wirkung auf jeden Indikator wird gemessen und mit dem Versprechen verglichen.',
  'state.measuring.turn':
    'Die Projektleitung ist am Zug: Messungen eintragen; das Smart City Office schließt ab.',
  'state.completed': 'Abgeschlossen',
  'state.completed.meaning': 'Das Projekt ist fertig und seine gemessene Wirkung veröffentlicht.',
  'state.completed.turn': 'Es kann nichts mehr geschehen.',
  'state.stopped': 'Abgebrochen',
  'state.stopped.meaning': 'Das Projekt endete vor der Zeit; die Seite sagt warum.',
  'state.stopped.turn':
    'Hat der Ausschuss es abgebrochen, kann die federführende Person Einspruch einlegen, solange die Frist läuft.',
  'state.withdrawn': 'Zurückgezogen',
  'state.withdrawn.meaning': 'Die federführende Person hat den Vorschlag zurückgenommen.',
  'state.withdrawn.turn': 'Es kann nichts mehr geschehen.',
  'state.lapsed': 'Verfallen',
  'state.lapsed.meaning': 'Eine Frist ist ohne Antwort verstrichen.',
  'state.lapsed.turn':
    'Die federführende Person hat dreißig Tage, um die Wiedereinsetzung zu beantragen.',

  'term.running': 'In der Frist',
  'term.due-soon': 'Bald fällig',
  'term.overdue': 'Überfällig',
  'term.resting': 'Ruht',
} satisfies Record<keyof typeof en, string>
