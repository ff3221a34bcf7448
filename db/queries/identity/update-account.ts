import type { AccountTable } from '../../schema/account'
import type { Tx } from '../../transaction'

export type AccountChange = Partial<Omit<AccountTable, 'id' | 'created_at' | 'persona'>>

export async function updateAccount(tx: Tx, id: string, change: AccountChange): Promise<void> {
  await tx.updateTable('account').set(change).where('id', '=', id).execute()
}
