import type { en } from './en'

export const de = {
  token:
    'Senden Sie ein Token: Authorization: Bearer hel_… Sie können eines in Ihren Einstellungen anlegen.',
  scope: 'Dieses Token erlaubt nur das Lesen.',
  'not-json': 'Der Inhalt ist kein JSON.',
  'bad-key': 'Ein Idempotency-Key hat 1 bis 100 sichtbare Zeichen.',
  'key-reused': 'Dieser Idempotency-Key wurde mit anderem Inhalt verwendet.',
  'key-underway':
    'Eine andere Anfrage mit diesem Idempotency-Key läuft noch. Versuchen Sie es in einigen Sekunden erneut.',
  method: 'Diese Adresse kennt die Methode {method} nicht.',
  'if-match': 'Nennen Sie die gelesene Revision: If-Match: "3".',
  cursor: 'Der Wert von after stammt nicht von uns.',
} satisfies Record<keyof typeof en, string>
