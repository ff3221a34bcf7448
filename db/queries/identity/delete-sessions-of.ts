import type { Tx } from '../../transaction'

/** Ends every session of an account, but for one that may be spared. */
export async function deleteSessionsOf(
  tx: Tx,
  accountId: string,
  sparedPublicId?: string,
): Promise<void> {
  let query = tx.deleteFrom('session').where('account_id', '=', accountId)
  if (sparedPublicId) query = query.where('public_id', '!=', sparedPublicId)
  await query.execute()
}
