import type { Selectable } from 'kysely'
import type { DirectionTable } from '../../schema/direction'
import type { Reader } from '../../transaction'

export type DirectionRow = Selectable<DirectionTable>

/** The directions of an edition by their number. */
export function listDirections(db: Reader, editionId: string): Promise<DirectionRow[]> {
  return db
    .selectFrom('direction')
    .selectAll()
    .where('edition_id', '=', editionId)
    .orderBy('number')
    .execute()
}
