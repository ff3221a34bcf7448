import type { Updateable } from 'kysely'
import type { DecisionTable } from '../../schema/decision'
import type { Tx } from '../../transaction'

/** Moves a decision on from `state`; a published one is never written again. */
export async function updateDecision(
  tx: Tx,
  id: string,
  state: 'proposed' | 'pending',
  change: Updateable<DecisionTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('decision')
    .set(change)
    .where('id', '=', id)
    .where('state', '=', state)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
