import type { Selectable } from 'kysely'
import type { EditionTable } from '../../schema/edition'
import type { Reader } from '../../transaction'

export type EditionRow = Selectable<EditionTable>

/** The framework edition that new calls start from: the newest one that proposals may target. */
export async function findPresentEdition(db: Reader): Promise<EditionRow | null> {
  const row = await db
    .selectFrom('edition')
    .selectAll()
    .where('is_targetable', '=', 1)
    .orderBy('valid_from', 'desc')
    .orderBy('key', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
