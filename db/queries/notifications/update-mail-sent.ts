import type { Millis } from '../../schema/columns'
import type { Tx } from '../../transaction'

/** Marks a letter as sent; `isForgotten` also takes its words away. */
export async function updateMailSent(
  tx: Tx,
  id: string,
  { at, isForgotten }: { at: Millis; isForgotten: boolean },
): Promise<void> {
  await tx
    .updateTable('mail')
    .set({ sent_at: at, ...(isForgotten ? { text: '', html: '' } : {}) })
    .where('id', '=', id)
    .execute()
}
