import type { Tx } from '../../transaction'

/** Voids every link of an account that is still out; used ones are no use either. */
export async function deleteOneTimeTokens(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('one_time_token').where('account_id', '=', accountId).execute()
}
