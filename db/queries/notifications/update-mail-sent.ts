import type { Millis } from '../../schema/columns'
import type { Tx } from '../../transaction'

export async function updateMailSent(tx: Tx, id: string, at: Millis): Promise<void> {
  await tx.updateTable('mail').set({ sent_at: at }).where('id', '=', id).execute()
}
