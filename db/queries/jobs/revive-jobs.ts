import type { Tx } from '#db/transaction'

/** Lets dead letters run again, from their first attempt: one, or all. Answers how many. */
export async function reviveJobs(
  tx: Tx,
  { id, now }: { id?: string; now: number },
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('job')
    .set({ state: 'waiting', run_at: now, attempts: 0, finished_at: null })
    .where('state', '=', 'dead')
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
