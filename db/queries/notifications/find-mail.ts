import type { MailTable } from '../../schema/mail'
import type { Reader } from '../../transaction'

export async function findMail(db: Reader, id: string): Promise<MailTable | undefined> {
  return db.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirst()
}
