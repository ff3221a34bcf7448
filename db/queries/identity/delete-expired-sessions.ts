import type { Millis } from '../../schema/columns'
import type { Tx } from '../../transaction'

/** Sessions and mailed links that nobody can use any more. */
export async function deleteExpiredSessions(tx: Tx, now: Millis): Promise<void> {
  await tx.deleteFrom('session').where('expires_at', '<=', now).execute()
  await tx.deleteFrom('one_time_token').where('expires_at', '<=', now).execute()
}
