import type { Insertable } from 'kysely'
import type { CallTable } from '../../schema/call'
import type { Tx } from '../../transaction'

export async function insertCall(
  tx: Tx,
  call: Insertable<CallTable>,
  directions: readonly { direction: string; weight: number }[],
): Promise<void> {
  await tx.insertInto('call').values(call).execute()
  await replaceCallDirections(tx, call.id, directions)
}

export async function replaceCallDirections(
  tx: Tx,
  callId: string,
  directions: readonly { direction: string; weight: number }[],
): Promise<void> {
  await tx.deleteFrom('call_direction').where('call_id', '=', callId).execute()
  if (directions.length === 0) return
  const rows = directions.map(({ direction, weight }) => ({ call_id: callId, direction, weight }))
  await tx.insertInto('call_direction').values(rows).execute()
}
