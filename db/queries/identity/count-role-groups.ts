import type { Reader } from '../../transaction'

/** How many people in office hold a role, and how many helix groups they come from. */
export async function countRoleGroups(
  db: Reader,
  role: string,
): Promise<{ people: number; groups: number }> {
  const rows = await db
    .selectFrom('account_role')
    .innerJoin('account', 'account.id', 'account_role.account_id')
    .select((eb) => ['account.helix', eb.fn.countAll<number>().as('count')])
    .where('account_role.role', '=', role)
    .where('account.disabled_at', 'is', null)
    .groupBy('account.helix')
    .execute()
  return { people: rows.reduce((sum, row) => sum + row.count, 0), groups: rows.length }
}
