import type { en } from './en'

export const de = {
  'submitted.title': 'Ein neuer Vorschlag zum Prüfen: {title}',
  'submitted.body':
    '{reference} ist eingegangen. Prüfen Sie den Vorschlag und lassen Sie ihn zu, oder fragen Sie nach, was fehlt.',
  'changes-requested.title': 'Wir bitten um eine Änderung in {title}',
  'changes-requested.body': '{reference} kommt kurz zu Ihnen zurück. Darum bitten wir:',
  'resubmitted.title': 'Erneut eingereicht: {title}',
  'resubmitted.body':
    'Die Einreichenden haben auf Ihre Bitte zu {reference} geantwortet. Sie sind dran.',
  'term-extended.title': 'Mehr Zeit für {title}',
  'term-extended.body': 'Die Frist von {reference} wurde verlängert. Der Grund:',
  'consultation-opened.title': 'Offen für Meinungen: {title}',
  'consultation-opened.body':
    '{reference} ist öffentlich: Alle können kommentieren und unterstützen.',
  'consultation-closed.title': 'Die Konsultation ist beendet: {title}',
  'consultation-closed.body': '{reference} geht an die Begutachtung.',
  'review-assigned.title': 'Bitte begutachten Sie {title}',
  'review-assigned.body':
    'Sie werden gebeten, {reference} Indikator für Indikator zu beurteilen. Wenn Sie etwas damit verbindet, sagen Sie es zuerst.',
  'review-unassigned.title': 'Keine Begutachtung mehr nötig: {title}',
  'review-unassigned.body': 'Das Büro hat seine Bitte zu {reference} zurückgezogen.',
  'score-filed.title': 'Eine Bewertung ist da: {title}',
  'score-filed.body': 'Eine Person aus der Begutachtung hat {reference} bewertet.',
  'review-declined.title': 'Jemand gibt die Begutachtung ab: {title}',
  'review-declined.body':
    'Für {reference} braucht es vielleicht jemand anderen. Der genannte Grund:',
  'revised.title': 'Die Einreichenden verarbeiten die Konsultation: {title}',
  'revised.body': '{reference} wird vor der ersten Bewertung überarbeitet.',
  'evaluation-closed.title': 'Bereit zur Entscheidung: {title}',
  'evaluation-closed.body':
    'Die Bewertungen von {reference} liegen vor. Als Nächstes entscheidet der Ausschuss.',
  'evaluation-reopened.title': 'Zurück in die Begutachtung: {title}',
  'evaluation-reopened.body':
    'Der Ausschuss braucht mehr, bevor er über {reference} entscheidet. Der Grund:',
  'decision-proposed.title': 'Eine Entscheidung wartet auf die zweite Unterschrift: {title}',
  'decision-proposed.body':
    'Eine Entscheidung über {reference} wurde vorgeschlagen. Lesen Sie sie und unterschreiben oder widersprechen Sie.',
  'decision-cosigned.title': 'Von zweien unterschrieben: {title}',
  'decision-cosigned.body': 'Die Entscheidung über {reference} kann veröffentlicht werden.',
  'decision-objected.title': 'Ein Einspruch: {title}',
  'decision-objected.body':
    'Ein Mitglied unterschreibt die Entscheidung über {reference} nicht. Der Grund:',
  'decision-retracted.title': 'Eine Entscheidung wurde zurückgezogen: {title}',
  'decision-retracted.body':
    'Die Entscheidung über {reference} wurde vor der Veröffentlichung zurückgezogen. Der Grund:',
  'decision-published.title': 'Entschieden: {title}',
  'decision-published.body':
    'Die Entscheidung über {reference} ist öffentlich, mit Begründung und Bewertungen.',
  'withdrawn.title': 'Zurückgezogen: {title}',
  'withdrawn.body': 'Die Einreichenden haben {reference} zurückgezogen.',
  'lapsed.title': 'Verfallen: {title}',
  'lapsed.body':
    'Es kam nichts rechtzeitig, deshalb ist {reference} verfallen. Innerhalb von 30 Tagen kann um Wiederaufnahme gebeten werden.',
  'page-hidden.title': 'Eine Seite wurde ausgeblendet: {title}',
  'page-hidden.body':
    'Die Moderation hat die Seite von {reference} ausgeblendet. Das Verfahren läuft weiter. Der Grund:',
  'page-restored.title': 'Eine Seite ist wieder sichtbar: {title}',
  'page-restored.body': 'Die Seite von {reference} ist wieder öffentlich.',
  'news.title': 'Neuigkeiten zu {title}',
  'news.body': 'Bei {reference} hat sich etwas geändert. Die Seite sagt, was.',
  'action.read': 'Den Vorschlag lesen',
  'action.edit': 'Den Vorschlag ändern',
  'action.review': 'Die Begutachtung beginnen',
  'action.triage': 'Auf dem Arbeitsplatz öffnen',
  'action.decide': 'Die Entscheidung ansehen',
  due: 'Bis {date}.',
  'why.lead': 'Sie erhalten dies, weil es Ihr Vorschlag ist.',
  'why.officers': 'Sie erhalten dies als Mitarbeiter oder Mitarbeiterin des Smart City Office.',
  'why.reviewers': 'Sie erhalten dies, weil Sie den Vorschlag begutachten.',
  'why.board': 'Sie erhalten dies als Mitglied des Ausschusses.',
  'why.moderators': 'Sie erhalten dies als Moderatorin oder Moderator.',
  'why.followers': 'Sie erhalten dies, weil Sie dem Vorschlag folgen.',
  'official.acknowledgement.title': 'Wir haben Ihren Vorschlag {reference} erhalten',
  'official.acknowledgement.body':
    '„{title}“ ist am {date} beim Smart City Office eingegangen. Wir prüfen nun, ob der Vorschlag zulässig ist.',
  'official.admitted.title': 'Ihr Vorschlag {reference} ist zulässig',
  'official.admitted.body':
    '„{title}“ geht weiter. Sie können jeden Schritt auf der Seite verfolgen.',
  'official.inadmissible.title': 'Ihr Vorschlag {reference} ist nicht zulässig',
  'official.inadmissible.body':
    '„{title}“ kann nicht weiter geprüft werden. Dies sind die Regel und die Gründe:',
  'official.approve.title': 'Ihr Vorschlag {reference} ist angenommen',
  'official.approve.body': 'Der Ausschuss hat „{title}“ angenommen. Dies ist die Begründung:',
  'official.reserve.title': 'Ihr Vorschlag {reference} steht auf der Reserveliste',
  'official.reserve.body':
    'Der Ausschuss hat „{title}“ auf die Reserveliste gesetzt. Dies ist die Begründung:',
  'official.reject.title': 'Ihr Vorschlag {reference} ist abgelehnt',
  'official.reject.body': 'Der Ausschuss hat „{title}“ abgelehnt. Dies ist die Begründung:',
  'official.grant': 'Zuschuss: {amount}',
  'official.rule': 'Regel: {rule}',
  'official.conditions': 'Unter diesen Bedingungen:',
  'official.signed': 'Entschieden von {names}. Aktenzeichen {decision}.',
  'official.no-contract': 'Eine Annahme ist keine Vergabe eines öffentlichen Auftrags.',
  'official.remedy':
    'Sie können innerhalb von 60 Tagen nach diesem Schreiben beim Staatsrat die Nichtigerklärung beantragen.',
  'official.appeal':
    'Sie können außerdem innerhalb von 30 Tagen auf der Seite des Vorschlags beim Smart City Office Widerspruch einlegen.',
} satisfies Record<keyof typeof en, string>
