import type { AccountRoleTable } from '../../schema/account-role'
import type { Tx } from '../../transaction'

/** Answers false where the person has the role already. */
export async function insertRole(tx: Tx, grant: AccountRoleTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('account_role')
    .values(grant)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) > 0
}
