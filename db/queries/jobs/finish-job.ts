import type { Tx } from '#db/transaction'

/** Marks a job done by the runner that holds it; a runner whose lease ran out changes nothing. */
export async function finishJob(
  tx: Tx,
  { id, by, now, note }: { id: string; by: string; now: number; note: string | null },
): Promise<void> {
  await tx
    .updateTable('job')
    .set({ state: 'done', finished_at: now, leased_until: null, leased_by: null, last_error: note })
    .where('id', '=', id)
    .where('leased_by', '=', by)
    .execute()
}
