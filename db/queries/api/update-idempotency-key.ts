import type { Json } from '../../schema/columns'
import type { Tx } from '../../transaction'

/** Keeps the answer of the request that holds the key. */
export async function updateIdempotencyKey(
  tx: Tx,
  { accountId, key }: { accountId: string; key: string },
  answer: { status: number; body: string; headers: Json },
): Promise<void> {
  await tx
    .updateTable('idempotency_key')
    .set(answer)
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .execute()
}
