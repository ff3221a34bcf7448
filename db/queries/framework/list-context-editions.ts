import type { Reader } from '../../transaction'
import type { EditionRow } from './find-present-edition'

/** Editions that nobody aims at, for comparison only; newest first. */
export function listContextEditions(db: Reader): Promise<EditionRow[]> {
  return db
    .selectFrom('edition')
    .selectAll()
    .where('is_targetable', '=', 0)
    .orderBy('valid_from', 'desc')
    .orderBy('key', 'desc')
    .execute()
}
