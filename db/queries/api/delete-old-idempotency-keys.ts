import type { Tx } from '../../transaction'

/** Answers are kept as long as a program may try again, no longer: they hold what people wrote. */
export async function deleteOldIdempotencyKeys(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('idempotency_key').where('created_at', '<', before).execute()
}
