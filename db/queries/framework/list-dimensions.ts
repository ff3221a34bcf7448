import type { Selectable } from 'kysely'
import type { DimensionTable } from '../../schema/dimension'
import type { Reader } from '../../transaction'

/** The dimensions of development of an edition. */
export function listDimensions(
  db: Reader,
  editionId: string,
): Promise<Selectable<DimensionTable>[]> {
  return db
    .selectFrom('dimension')
    .selectAll()
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
}
