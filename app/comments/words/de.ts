import type { en } from './en'

export const de = {
  'reason.not-public': 'Kommentieren geht, sobald der Vorschlag öffentlich ist.',
  'reason.closed':
    'Kommentare und Unterstützung sind von der Konsultation bis zum Ende der Begutachtung möglich.',
  'reason.sign-in': 'Melden Sie sich an, um Ihre Meinung zu sagen.',
  'reason.confirm':
    'Bestätigen Sie zuerst Ihre E-Mail-Adresse: Der Link steht in der Nachricht, die wir Ihnen geschickt haben.',
  'reason.own': 'Das ist Ihr eigener Beitrag. Andere geben ihm ihre Stimme.',
  'reason.reviewer': 'Sie begutachten diesen Vorschlag, deshalb unterstützen Sie ihn nicht.',
  'reason.board':
    'Der Ausschuss entscheidet über diesen Vorschlag, deshalb unterstützen seine Mitglieder ihn nicht.',
  'reason.too-fast':
    'Das waren viele Kommentare auf einmal. Weiter geht es in {minutes, plural, one {# Minute} other {# Minuten}}.',
  'reason.no-such-comment': 'Der Kommentar, auf den Sie antworten, ist nicht mehr da.',
  'reason.not-moderator': 'Das ist Sache der Moderation.',
  'reason.moderated-already': 'Eine andere Person der Moderation war schneller.',
} satisfies Record<keyof typeof en, string>
