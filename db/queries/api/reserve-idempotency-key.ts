import type { Tx } from '../../transaction'

/** Of a key whose first request has no answer yet. */
export const underway = 0

/** Takes a key for one request; answers false where another one has it, also in another process. */
export async function reserveIdempotencyKey(
  tx: Tx,
  key: { account_id: string; key: string; request_hash: string; created_at: number },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('idempotency_key')
    .values({ ...key, status: underway, body: '', headers: '{}' })
    .onConflict((oc) => oc.columns(['account_id', 'key']).doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) > 0
}
