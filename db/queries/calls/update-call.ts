import type { Updateable } from 'kysely'
import type { CallTable } from '../../schema/call'
import type { Tx } from '../../transaction'

/** Writes only where nobody has written since `revision`; answers whether it did. */
export async function updateCall(
  tx: Tx,
  id: string,
  revision: number,
  change: Updateable<CallTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('call')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
