import type { Reader } from '../../transaction'

/** Accounts in office with this role, oldest first. */
export async function listRoleHolders(db: Reader, role: string): Promise<string[]> {
  const rows = await db
    .selectFrom('account_role')
    .innerJoin('account', 'account.id', 'account_role.account_id')
    .select('account.id')
    .where('account_role.role', '=', role)
    .where('account.disabled_at', 'is', null)
    .orderBy('account.created_at')
    .orderBy('account.id')
    .execute()
  return rows.map((row) => row.id)
}
