import type { AccountTable } from '../../schema/account'
import type { Reader } from '../../transaction'

export async function findAccount(db: Reader, id: string): Promise<AccountTable | undefined> {
  return db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
}
