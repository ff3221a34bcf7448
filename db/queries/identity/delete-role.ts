import type { Tx } from '../../transaction'

/** Answers false where the person did not have the role. */
export async function deleteRole(tx: Tx, accountId: string, role: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('account_role')
    .where('account_id', '=', accountId)
    .where('role', '=', role)
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}
