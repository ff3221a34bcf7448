import type { en } from './en'

export const fr = {
  'reason.only-in-a-demo':
    'Ici, le temps passe tout seul. Seule une région de démonstration peut l’accélérer.',
  'reason.time-runs-forward': 'Ce moment est passé. Choisissez un moment plus tardif.',
} satisfies Record<keyof typeof en, string>
