export const en = {
  'reason.only-in-a-demo': 'Time passes by itself here. Only a demo region can let it pass faster.',
  'reason.time-runs-forward': 'This moment is over. Choose a later one.',
} as const
