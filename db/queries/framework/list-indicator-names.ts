import type { Json } from '../../schema/columns'
import type { Reader } from '../../transaction'

/** The indicators of an edition by code, with their names alone. */
export function listIndicatorNames(
  db: Reader,
  editionId: string,
): Promise<{ code: string; name: Json }[]> {
  return db
    .selectFrom('indicator')
    .select(['code', 'name'])
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
}
