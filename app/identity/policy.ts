import type { Reason } from '~/kernel/result'
import { hasRole, type Person, type TokenScope, tokenScopes } from './schema'

/** Somebody signed in, or whoever has the command line of the installation. */
export type Actor = Person | 'operator'

const isAdministrator = (actor: Actor | null): boolean =>
  actor === 'operator' || hasRole(actor, 'administrator')

export const canGrantRoles = isAdministrator
export const canDisableAccounts = isAdministrator
export const canChangeOrganisations = isAdministrator
/** Officers look people up to assign proposals; they change nothing here. */
export const canSeePeople = (viewer: Person | null): boolean =>
  hasRole(viewer, 'administrator', 'officer')

/** A token may do what its scope names and everything before it in the list. A session may do all. */
export function scopeAllows(viewer: Person, needed: TokenScope): boolean {
  if (viewer.scope === null) return true
  return tokenScopes.indexOf(viewer.scope) >= tokenScopes.indexOf(needed)
}

/** Null where this person may write; an account must first be confirmed. */
export function whyNoWriting(viewer: Person | null): Reason | null {
  if (!viewer) return { code: 'identity.reason.sign-in' }
  if (!viewer.isConfirmed) return { code: 'identity.reason.confirm' }
  if (!scopeAllows(viewer, 'write')) return { code: 'identity.reason.scope' }
  return null
}

export const actorId = (actor: Actor): string | null => (actor === 'operator' ? null : actor.id)
