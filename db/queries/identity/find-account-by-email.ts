import type { AccountTable } from '../../schema/account'
import type { Reader } from '../../transaction'

/** @param key the address in lower case */
export async function findAccountByEmail(
  db: Reader,
  key: string,
): Promise<AccountTable | undefined> {
  return db.selectFrom('account').selectAll().where('email_key', '=', key).executeTakeFirst()
}
