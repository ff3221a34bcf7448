import type { desk as en } from './desk.en'

export const desk = {
  'reason.ranking':
    'Die Rangliste bleibt beim Büro, bis die Entscheidungen des Aufrufs veröffentlicht sind.',
} satisfies Record<keyof typeof en, string>
