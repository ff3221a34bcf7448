import type { PersonRow } from '#db/queries/identity/gather-people'
import { isLocale } from '~/i18n/locales'
import { helixGroups, type Person, roles, type TokenScope } from './schema'

/** A stored account as rules and pages see it. */
export function toPerson(row: PersonRow, scope: TokenScope | null): Person {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    helix: helixGroups.find((known) => known === row.helix) ?? 'citizen',
    language: isLocale(row.language) ? row.language : 'fr',
    municipality: row.municipality,
    roles: roles.filter((role) => row.roles.includes(role)),
    organisations: row.organisations,
    isConfirmed: row.emailConfirmedAt !== null,
    persona: row.persona,
    scope,
  }
}
