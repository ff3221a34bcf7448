import type { Millis } from '../../schema/columns'
import type { Reader } from '../../transaction'

/** Whose link it is, where it still works. Looking does not use it up. */
export async function findOneTimeToken(
  db: Reader,
  token: { hash: string; kind: string; now: Millis },
): Promise<{ accountId: string; email: string } | undefined> {
  return db
    .selectFrom('one_time_token')
    .innerJoin('account', 'account.id', 'one_time_token.account_id')
    .select(['account_id as accountId', 'account.email'])
    .where('hash', '=', token.hash)
    .where('kind', '=', token.kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', token.now)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst()
}
