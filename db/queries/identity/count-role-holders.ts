import type { Reader } from '../../transaction'

/** How many people who can sign in hold a role. */
export async function countRoleHolders(db: Reader, role: string): Promise<number> {
  const { count } = await db
    .selectFrom('account_role')
    .innerJoin('account', 'account.id', 'account_role.account_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('account_role.role', '=', role)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
