import type { CallStatus } from '#workflows/proposal/facts'
import { hasRole, type Person } from '~/identity/schema'

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

/** The desk of calls is read by the office and written by administrators. */
export const maySeeDesk = (viewer: Person): boolean =>
  hasRole(viewer, 'officer', 'board', 'administrator')

export const mayWriteCalls = (viewer: Person): boolean => hasRole(viewer, 'administrator')
