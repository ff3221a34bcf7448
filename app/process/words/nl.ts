import type { en } from './en'

export const nl = {
  stale:
    'Iemand heeft dit gewijzigd terwijl u het las. Zo staat het er nu voor: lees het en beslis opnieuw.',
  'unknown-event': 'Er is geen gebeurtenis met die naam: {event}.',
} satisfies Record<keyof typeof en, string>
