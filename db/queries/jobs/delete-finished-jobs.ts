import type { Tx } from '#db/transaction'

/** Forgets what was done long ago; with it goes the guard of its unique key. Answers how many. */
export async function deleteFinishedJobs(tx: Tx, before: number): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('job')
    .where('state', '=', 'done')
    .where('finished_at', '<', before)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
