import type { Reader } from '../../transaction'

/** Message-ID of the first letter to this address about the same thing, which a later one answers. */
export async function findMailBefore(
  db: Reader,
  mail: { id: string; toAddress: string; about: string },
): Promise<string | undefined> {
  const first = await db
    .selectFrom('mail')
    .select('message_id')
    .where('about', '=', mail.about)
    .where('to_address', '=', mail.toAddress)
    .where('id', '<', mail.id)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return first?.message_id
}
