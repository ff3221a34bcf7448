import type { Selectable } from 'kysely'
import type { CallTable } from '../../schema/call'
import type { Reader } from '../../transaction'

export type CallRow = Selectable<CallTable>
export type CallWithDirections = CallRow & { directions: { direction: string; weight: number }[] }

/** By reference (`C-2026-0002`) or by row id. */
export async function findCall(
  db: Reader,
  by: { reference: string } | { id: string },
): Promise<CallWithDirections | null> {
  const query = db.selectFrom('call').selectAll()
  const row = await ('id' in by
    ? query.where('id', '=', by.id)
    : query.where('reference', '=', by.reference)
  ).executeTakeFirst()
  if (!row) return null
  const directions = await db
    .selectFrom('call_direction')
    .select(['direction', 'weight'])
    .where('call_id', '=', row.id)
    .orderBy('direction')
    .execute()
  return { ...row, directions }
}
