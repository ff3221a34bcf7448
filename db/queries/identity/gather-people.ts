import type { Millis } from '../../schema/columns'
import type { Reader } from '../../transaction'

/** An account with what it may be: its roles and the organisations it acts for. */
export interface PersonRow {
  id: string
  email: string
  name: string
  helix: string
  language: string
  municipality: string | null
  emailConfirmedAt: Millis | null
  disabledAt: Millis | null
  createdAt: Millis
  persona: string | null
  roles: string[]
  organisations: { id: string; name: string }[]
}

/** One row for each pair of role and organisation; `gatherPeople` folds them. */
export const joinPeople = (db: Reader) =>
  db
    .selectFrom('account')
    .leftJoin('account_role', 'account_role.account_id', 'account.id')
    .leftJoin('membership', 'membership.account_id', 'account.id')
    .leftJoin('organisation', 'organisation.id', 'membership.organisation_id')

export const personColumns = [
  'account.id as account_id',
  'account.email',
  'account.name',
  'account.helix',
  'account.language',
  'account.municipality',
  'account.email_confirmed_at',
  'account.disabled_at',
  'account.created_at as account_created_at',
  'account.persona',
  'account_role.role',
  'organisation.id as organisation_id',
  'organisation.name as organisation_name',
] as const

interface JoinedRow {
  account_id: string
  email: string
  name: string
  helix: string
  language: string
  municipality: string | null
  email_confirmed_at: Millis | null
  disabled_at: Millis | null
  account_created_at: Millis
  persona: string | null
  role: string | null
  organisation_id: string | null
  organisation_name: string | null
}

/** The people in the order in which their first row came. */
export function gatherPeople(rows: readonly JoinedRow[]): PersonRow[] {
  const people = new Map<string, PersonRow>()
  for (const row of rows) {
    const person = people.get(row.account_id) ?? blank(row)
    people.set(row.account_id, person)
    if (row.role && !person.roles.includes(row.role)) person.roles.push(row.role)
    const { organisation_id: id, organisation_name: name } = row
    if (id && !person.organisations.some((known) => known.id === id)) {
      person.organisations.push({ id, name: name ?? '' })
    }
  }
  return [...people.values()]
}

const blank = (row: JoinedRow): PersonRow => ({
  id: row.account_id,
  email: row.email,
  name: row.name,
  helix: row.helix,
  language: row.language,
  municipality: row.municipality,
  emailConfirmedAt: row.email_confirmed_at,
  disabledAt: row.disabled_at,
  createdAt: row.account_created_at,
  persona: row.persona,
  roles: [],
  organisations: [],
})
