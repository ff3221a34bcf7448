import type { en } from './en'

export const de = {
  stale:
    'Jemand hat dies geändert, während Sie es lasen. So steht es jetzt: Lesen Sie es und entscheiden Sie erneut.',
  'unknown-event': 'Ein Ereignis dieses Namens gibt es nicht: {event}.',
} satisfies Record<keyof typeof en, string>
