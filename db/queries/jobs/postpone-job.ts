import type { Tx } from '#db/transaction'

export interface Postponement {
  id: string
  by: string
  error: string
  /** Null: it has failed often enough and waits for a person. */
  runAt: number | null
  now: number
}

/** Gives a failed job back: for a later try, or among the dead letters. */
export async function postponeJob(
  tx: Tx,
  { id, by, error, runAt, now }: Postponement,
): Promise<void> {
  await tx
    .updateTable('job')
    .set({
      ...(runAt === null ? { state: 'dead', finished_at: now } : { run_at: runAt }),
      leased_until: null,
      leased_by: null,
      last_error: error,
    })
    .where('id', '=', id)
    .where('leased_by', '=', by)
    .execute()
}
