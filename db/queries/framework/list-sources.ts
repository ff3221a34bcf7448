import type { Selectable } from 'kysely'
import type { SourceTable } from '../../schema/source'
import type { Reader } from '../../transaction'

export type SourceRow = Selectable<SourceTable>

/** Where figures come from; an unknown key has no row. */
export async function listSources(db: Reader, keys: readonly string[]): Promise<SourceRow[]> {
  if (keys.length === 0) return []
  return db
    .selectFrom('source')
    .selectAll()
    .where('key', 'in', [...new Set(keys)])
    .orderBy('key')
    .execute()
}
