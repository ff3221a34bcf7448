import type { Reader } from '../../transaction'

/** The account of a persona that may be entered. */
export async function findPersona(
  db: Reader,
  persona: string,
): Promise<{ id: string; language: string } | undefined> {
  return db
    .selectFrom('account')
    .select(['id', 'language'])
    .where('persona', '=', persona)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
}
