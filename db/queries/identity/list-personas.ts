import type { Reader } from '../../transaction'
import { gatherPeople, joinPeople, type PersonRow, personColumns } from './gather-people'

/** The people of a demo region who can be entered with one click. */
export async function listPersonas(db: Reader): Promise<PersonRow[]> {
  const rows = await joinPeople(db)
    .select(personColumns)
    .where('account.persona', 'is not', null)
    .where('account.disabled_at', 'is', null)
    .orderBy('account.name')
    .execute()
  return gatherPeople(rows)
}
