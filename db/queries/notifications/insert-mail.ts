import type { MailTable } from '../../schema/mail'
import type { Tx } from '../../transaction'

export async function insertMail(tx: Tx, mail: MailTable): Promise<void> {
  await tx.insertInto('mail').values(mail).execute()
}
