import { type SqlBool, sql } from 'kysely'
import type { Reader } from '../../transaction'
import { gatherPeople, joinPeople, type PersonRow, personColumns } from './gather-people'

export interface PeopleFilter {
  /** Part of a name or an address. */
  text?: string
  role?: string
  helix?: string
  /** Name and id of the last person of the page before. */
  after?: { name: string; id: string }
  limit: number
}

/** People by name, page by page. */
export async function listPeople(db: Reader, filter: PeopleFilter): Promise<PersonRow[]> {
  const { text, role, helix, after, limit } = filter
  let page = db.selectFrom('account').select('account.id')
  if (text) {
    page = page.where(holds(text))
  }
  if (helix) page = page.where('account.helix', '=', helix)
  if (role) {
    page = page.where('account.id', 'in', (eb) =>
      eb.selectFrom('account_role').select('account_role.account_id').where('role', '=', role),
    )
  }
  if (after) {
    page = page.where((eb) =>
      eb.or([
        eb('account.name', '>', after.name),
        eb.and([eb('account.name', '=', after.name), eb('account.id', '>', after.id)]),
      ]),
    )
  }
  const rows = await joinPeople(db)
    .select(personColumns)
    .where('account.id', 'in', page.orderBy('account.name').orderBy('account.id').limit(limit))
    .orderBy('account.name')
    .orderBy('account.id')
    .execute()
  return gatherPeople(rows)
}

/**
 * SQLite's `lower` leaves accented letters alone, so a name is also sought as it was typed and with
 * a capital: "élodie" finds Élodie on both databases.
 */
function holds(text: string) {
  const lower = text.toLowerCase()
  const capital = lower.charAt(0).toUpperCase() + lower.slice(1)
  return sql<SqlBool>`(lower(account.name) like ${pattern(lower)} escape '!'
    or account.name like ${pattern(text)} escape '!'
    or account.name like ${pattern(capital)} escape '!'
    or account.email_key like ${pattern(lower)} escape '!')`
}

const pattern = (text: string) => `%${text.replace(/[!%_]/g, (sign) => `!${sign}`)}%`
