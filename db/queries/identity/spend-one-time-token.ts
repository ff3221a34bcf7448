import type { Millis } from '../../schema/columns'
import type { Tx } from '../../transaction'

/** Uses a link up and says whose it was; of two at once only one gets it. */
export async function spendOneTimeToken(
  tx: Tx,
  token: { hash: string; kind: string; now: Millis },
): Promise<{ accountId: string } | undefined> {
  return tx
    .updateTable('one_time_token')
    .set({ used_at: token.now })
    .where('hash', '=', token.hash)
    .where('kind', '=', token.kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', token.now)
    .where('account_id', 'in', (eb) =>
      eb.selectFrom('account').select('account.id').where('account.disabled_at', 'is', null),
    )
    .returning('account_id as accountId')
    .executeTakeFirst()
}
