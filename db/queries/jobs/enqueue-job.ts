import type { Tx } from '../../transaction'

export interface NewJob {
  id: string
  kind: string
  payload: Record<string, unknown>
  /** A second job with the same key is not made: the outbox's guard against doing things twice. */
  uniqueKey?: string
  /** Not before this moment, in ms. */
  runAt: number
  now: number
}

/** Puts work into the queue in the transaction of what caused it. */
export async function enqueueJob(tx: Tx, job: NewJob): Promise<void> {
  await tx
    .insertInto('job')
    .values({
      id: job.id,
      kind: job.kind,
      payload: JSON.stringify(job.payload),
      unique_key: job.uniqueKey ?? null,
      state: 'waiting',
      run_at: job.runAt,
      attempts: 0,
      leased_until: null,
      leased_by: null,
      last_error: null,
      created_at: job.now,
      finished_at: null,
    })
    .onConflict((conflict) => conflict.column('unique_key').doNothing())
    .execute()
}
