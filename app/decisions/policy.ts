import { hasRole, type Person } from '~/identity/schema'

/** The board works here; officers read, as far as a decision in the making is not theirs to know. */
export const maySeeDesk = (viewer: Person): boolean => hasRole(viewer, 'board', 'officer')

/** What is being signed shows to the board alone. */
export const maySign = (viewer: Person): boolean => hasRole(viewer, 'board')
