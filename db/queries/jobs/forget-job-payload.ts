import type { Tx } from '../../transaction'

/** Takes what a job knew of a person away from it, in the transaction in which it is done. */
export async function forgetJobPayload(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('job').set({ payload: '{}' }).where('id', '=', id).execute()
}
