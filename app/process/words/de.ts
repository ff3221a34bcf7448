import type { en } from './en'

export const de = {
  stale:
    'Jemand hat dies geändert, während Sie es lasen. So steht es jetzt: Lesen Sie es und entscheiden Sie erneut.',
  'revision-missing':
    'Nennen Sie den Stand, den Sie gelesen haben: Öffnen Sie die Seite erneut, lesen Sie sie und entscheiden Sie dann.',
  'unknown-event': 'Ein Ereignis dieses Namens gibt es nicht: {event}.',
} satisfies Record<keyof typeof en, string>
