import type { ApiTokenTable } from '../../schema/api-token'
import type { Reader } from '../../transaction'

/** The tokens of an account that still work, the newest first. Their hashes stay behind. */
export async function listApiTokens(
  db: Reader,
  accountId: string,
): Promise<Omit<ApiTokenTable, 'hash' | 'account_id' | 'revoked_at'>[]> {
  return db
    .selectFrom('api_token')
    .select(['id', 'scope', 'name', 'created_at', 'last_used_at'])
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .orderBy('created_at', 'desc')
    .execute()
}
