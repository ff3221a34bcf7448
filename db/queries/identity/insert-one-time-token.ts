import type { OneTimeTokenTable } from '../../schema/one-time-token'
import type { Tx } from '../../transaction'

/** A new link takes the place of the unused ones of its kind. */
export async function insertOneTimeToken(
  tx: Tx,
  token: Omit<OneTimeTokenTable, 'used_at'>,
): Promise<void> {
  await tx
    .deleteFrom('one_time_token')
    .where('account_id', '=', token.account_id)
    .where('kind', '=', token.kind)
    .where('used_at', 'is', null)
    .execute()
  await tx
    .insertInto('one_time_token')
    .values({ ...token, used_at: null })
    .execute()
}
