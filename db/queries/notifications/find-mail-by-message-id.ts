import type { Reader } from '../../transaction'

export function findMailByMessageId(
  db: Reader,
  messageId: string,
): Promise<{ id: string } | undefined> {
  return db.selectFrom('mail').select('id').where('message_id', '=', messageId).executeTakeFirst()
}
