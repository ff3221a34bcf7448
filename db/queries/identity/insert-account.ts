import type { AccountTable } from '../../schema/account'
import type { Tx } from '../../transaction'

/** @throws a unique violation where the address or the persona is taken */
export async function insertAccount(tx: Tx, account: AccountTable): Promise<void> {
  await tx.insertInto('account').values(account).execute()
}
