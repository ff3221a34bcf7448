import type { en } from './en'

export const nl = {
  'reason.only-in-a-demo':
    'Hier verloopt de tijd vanzelf. Alleen een demoregio kan de tijd sneller laten gaan.',
  'reason.time-runs-forward': 'Dit moment is voorbij. Kies een later moment.',
} satisfies Record<keyof typeof en, string>
