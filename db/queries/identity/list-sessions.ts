import type { Millis } from '../../schema/columns'
import type { Reader } from '../../transaction'
import type { SessionRow } from './find-session'

/** The living sessions of an account, the latest used first. */
export async function listSessions(
  db: Reader,
  accountId: string,
  now: Millis,
): Promise<SessionRow[]> {
  const rows = await db
    .selectFrom('session')
    .select(['public_id', 'account_id', 'expires_at', 'ends_at', 'used_at', 'created_at'])
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .orderBy('used_at', 'desc')
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    publicId: row.public_id,
    accountId: row.account_id,
    expiresAt: row.expires_at,
    endsAt: row.ends_at,
    usedAt: row.used_at,
    createdAt: row.created_at,
  }))
}
