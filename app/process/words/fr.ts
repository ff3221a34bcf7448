import type { en } from './en'

export const fr = {
  stale:
    'Quelqu’un a changé ceci pendant que vous le lisiez. Voici où cela en est : relisez, puis décidez à nouveau.',
  'revision-missing':
    'Dites sur quel état vous vous basez : rouvrez la page, lisez-la, puis décidez.',
  'unknown-event': 'Il n’existe pas d’événement de ce nom : {event}.',
} satisfies Record<keyof typeof en, string>
