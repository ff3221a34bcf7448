import type { Reader } from '../../transaction'

/** Row ids of the calls with these references; unknown ones are left out. */
export async function listCallsByReference(
  db: Reader,
  references: readonly string[],
): Promise<{ id: string; reference: string }[]> {
  if (references.length === 0) return []
  return db
    .selectFrom('call')
    .select(['id', 'reference'])
    .where('reference', 'in', [...references])
    .execute()
}
