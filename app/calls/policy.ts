import type { CallStatus } from '#workflows/proposal/facts'

/** States in which everybody sees a call. */
export const publicCallStates: readonly CallStatus[] = [
  'published',
  'open',
  'closed',
  'deciding',
  'decided',
  'archived',
  'cancelled',
]

export const isPublicCall = (state: string): boolean =>
  (publicCallStates as readonly string[]).includes(state)

/** Until the call has published a first decision its ranking is the office's. */
export const showsRanking = (state: string): boolean => state === 'decided' || state === 'archived'
