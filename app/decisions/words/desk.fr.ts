import type { desk as en } from './desk.en'

export const desk = {
  'reason.ranking':
    'Le classement reste au Bureau jusqu’à la publication des décisions de l’appel.',
} satisfies Record<keyof typeof en, string>
