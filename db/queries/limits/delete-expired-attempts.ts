import type { Tx } from '#db/transaction'

export async function deleteExpiredAttempts(tx: Tx, now: number): Promise<void> {
  await tx.deleteFrom('rate_limit').where('expires_at', '<=', now).execute()
}
