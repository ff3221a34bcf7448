import type { Selectable } from 'kysely'
import type { EditionTable } from '../../schema/edition'
import type { Reader } from '../../transaction'

export type EditionRow = Selectable<EditionTable>

/** By its public key (`2026-1`) or by row id. */
export async function findEdition(
  db: Reader,
  by: { key: string } | { id: string },
): Promise<EditionRow | null> {
  const query = db.selectFrom('edition').selectAll()
  const row = await ('id' in by
    ? query.where('id', '=', by.id)
    : query.where('key', '=', by.key)
  ).executeTakeFirst()
  return row ?? null
}
