import type { Tx } from '../../transaction'
import { underway } from './reserve-idempotency-key'

/** Frees a key without an answer that was taken at `createdAt`: its request failed or was cut off. */
export async function releaseIdempotencyKey(
  tx: Tx,
  { accountId, key, createdAt }: { accountId: string; key: string; createdAt: number },
): Promise<void> {
  await tx
    .deleteFrom('idempotency_key')
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .where('status', '=', underway)
    .where('created_at', '=', createdAt)
    .execute()
}
