import type { en } from './en'

export const de = {
  'reason.only-in-a-demo':
    'Hier vergeht die Zeit von selbst. Nur eine Demoregion kann sie schneller vergehen lassen.',
  'reason.time-runs-forward': 'Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.',
} satisfies Record<keyof typeof en, string>
