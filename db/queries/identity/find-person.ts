import type { Reader } from '../../transaction'
import { gatherPeople, joinPeople, type PersonRow, personColumns } from './gather-people'

/** Disabled or not; whoever asks decides what that means. */
export async function findPerson(db: Reader, id: string): Promise<PersonRow | undefined> {
  const rows = await joinPeople(db)
    .select(personColumns)
    .where('account.id', '=', id)
    .orderBy('organisation.name')
    .execute()
  return gatherPeople(rows)[0]
}
