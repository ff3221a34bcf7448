import type { Selectable } from 'kysely'
import type { CallDirectionTable } from '../../schema/call-direction'
import type { Reader } from '../../transaction'

/** The weighted directions of several calls. */
export async function listCallDirections(
  db: Reader,
  callIds: readonly string[],
): Promise<Selectable<CallDirectionTable>[]> {
  if (callIds.length === 0) return []
  return db
    .selectFrom('call_direction')
    .selectAll()
    .where('call_id', 'in', [...callIds])
    .orderBy('direction')
    .execute()
}
