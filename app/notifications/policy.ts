import { hasRole, type Person } from '~/identity/schema'

/** Letters are kept for an administrator, and in a demo for everybody: nothing leaves it. */
export const canSeeMail = (viewer: Person | null, isDemo: boolean): boolean =>
  isDemo || hasRole(viewer, 'administrator')

/** A letter that lets its reader in is for that reader alone, whoever else may see the rest. */
export function canReadLetter(
  viewer: Person | null,
  letter: { accountId: string | null; isSecret: boolean },
  isDemo: boolean,
): boolean {
  if (!canSeeMail(viewer, isDemo)) return false
  return !letter.isSecret || (viewer !== null && viewer.id === letter.accountId)
}
