import type { en } from './en'

export const de = {
  'letter.from': 'Helicity · Smart City Office',
  'letter.why': 'Sie erhalten diesen Brief, weil Sie ein Konto bei Helicity haben.',
  'mail.title': 'Briefe',
  'mail.lead': 'Was Helicity an Personen geschrieben hat, das Neueste zuerst.',
  'mail.stays':
    'Es ist kein Mailserver eingerichtet: Briefe verlassen das Haus nicht, man liest sie hier.',
  'mail.none': 'Noch keine Briefe',
  'mail.none.what': 'Jeder Brief, den Helicity schreibt, wird hier stehen.',
  'mail.subject': 'Betreff',
  'mail.to': 'An',
  'mail.about': 'Zu',
  'mail.made': 'Geschrieben',
  'mail.language': 'Sprache',
  'mail.state': 'Versand',
  'mail.kept': 'Hier aufbewahrt',
  'mail.waiting': 'Wartet',
  'mail.sent': 'Verschickt am {at}',
  'mail.secret':
    'Dieser Brief öffnet das Konto der Person, an die er geht. Nur sie kann ihn lesen, wenn sie angemeldet ist.',
  'mail.forgotten':
    'Dieser Brief öffnete das Konto der Person, an die er ging. Sein Text wurde nach dem Versand gelöscht.',
} satisfies Record<keyof typeof en, string>
