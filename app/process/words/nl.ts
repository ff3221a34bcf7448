import type { en } from './en'

export const nl = {
  stale:
    'Iemand heeft dit gewijzigd terwijl u het las. Zo staat het er nu voor: lees het en beslis opnieuw.',
  'revision-missing':
    'Zeg welke stand u hebt gelezen: open de pagina opnieuw, lees ze en beslis dan.',
  'unknown-event': 'Er is geen gebeurtenis met die naam: {event}.',
} satisfies Record<keyof typeof en, string>
