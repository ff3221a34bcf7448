import type { Reader } from '../../transaction'

/** Names in the order of the ids; unknown ids are left out. */
export async function findAccountNames(db: Reader, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return ids.flatMap((id) => rows.find((row) => row.id === id)?.name ?? [])
}
