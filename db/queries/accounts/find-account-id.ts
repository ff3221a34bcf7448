import type { Reader } from '../../transaction'

/** The account with this id or e-mail address, if it is in use. */
export async function findAccountId(db: Reader, idOrEmail: string): Promise<string | null> {
  const row = await db
    .selectFrom('account')
    .select('id')
    .where((eb) =>
      eb.or([eb('id', '=', idOrEmail), eb('email_key', '=', idOrEmail.trim().toLowerCase())]),
    )
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}
