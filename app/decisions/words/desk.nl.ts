import type { desk as en } from './desk.en'

export const desk = {
  'reason.ranking':
    'De rangschikking blijft bij het Bureau tot de beslissingen van de oproep gepubliceerd zijn.',
} satisfies Record<keyof typeof en, string>
