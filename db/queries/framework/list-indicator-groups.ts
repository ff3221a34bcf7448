import type { Selectable } from 'kysely'
import type { IndicatorGroupTable } from '../../schema/indicator-group'
import type { Reader } from '../../transaction'

/** The tree of a composite index; empty where the edition is a plain list. */
export function listIndicatorGroups(
  db: Reader,
  editionId: string,
): Promise<Selectable<IndicatorGroupTable>[]> {
  return db
    .selectFrom('indicator_group')
    .selectAll()
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
}
