/** In the order in which a call passes them. */
export const callStates = [
  'draft',
  'published',
  'open',
  'closed',
  'deciding',
  'decided',
  'archived',
  'cancelled',
] as const
export type CallState = (typeof callStates)[number]
