import type { Reader } from '../../transaction'

/** The helix group of an account in use that holds this role; null where there is none. */
export async function findHelix(db: Reader, id: string, role: string): Promise<string | null> {
  const row = await db
    .selectFrom('account')
    .innerJoin('account_role', 'account_role.account_id', 'account.id')
    .select('account.helix')
    .where('account.id', '=', id)
    .where('account.disabled_at', 'is', null)
    .where('account_role.role', '=', role)
    .executeTakeFirst()
  return row?.helix ?? null
}
