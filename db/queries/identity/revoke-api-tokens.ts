import type { Millis } from '../../schema/columns'
import type { Tx } from '../../transaction'

/** Revokes one token of an account, or all of them; answers how many were still good. */
export async function revokeApiTokens(
  tx: Tx,
  which: { accountId: string; tokenId?: string; at: Millis },
): Promise<number> {
  let query = tx
    .updateTable('api_token')
    .set({ revoked_at: which.at })
    .where('account_id', '=', which.accountId)
    .where('revoked_at', 'is', null)
  if (which.tokenId) query = query.where('id', '=', which.tokenId)
  const { numUpdatedRows } = await query.executeTakeFirst()
  return Number(numUpdatedRows)
}
