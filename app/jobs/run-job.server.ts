import type { Selectable } from 'kysely'
import { finishJob } from '#db/queries/jobs/finish-job'
import { postponeJob } from '#db/queries/jobs/postpone-job'
import type { JobTable } from '#db/schema/job'
import type { AppContext } from '~/context.server'
import { backoff, mostAttempts } from './backoff'
import type { JobHandlers } from './job'

export interface Running {
  handlers: JobHandlers
  /** Name of the runner that holds the lease. */
  by: string
  /** From 0 up to 1. */
  random(): number
}

/** Runs one taken job and marks how it went. Never throws for what the job did. */
export async function runJob(
  ctx: AppContext,
  row: Selectable<JobTable>,
  { handlers, by, random }: Running,
): Promise<void> {
  const { id, kind, attempts } = row
  try {
    const handler = handlers[kind]
    if (!handler) throw new Error(`No handler for jobs of kind ${kind}`)
    const result = await handler(ctx, { id, payload: JSON.parse(row.payload), attempt: attempts })
    if (!result.ok && result.failure.code === 'unavailable') throw new Error('unavailable')
    const note = result.ok ? null : result.failure.code
    await ctx.db.writeQuietly((tx) => finishJob(tx, { id, by, now: ctx.clock.now(), note }))
  } catch (error) {
    const now = ctx.clock.now()
    const isDead = attempts >= mostAttempts
    const runAt = isDead ? null : now + backoff(attempts, random())
    const message = error instanceof Error ? error.message : String(error)
    // Once when it begins to fail and once when it is given up; not at each try between.
    if (isDead || attempts === 1) {
      const fields = { job: id, kind, attempt: attempts, error: message }
      ctx.log[isDead ? 'error' : 'warn'](fields, isDead ? 'a job is given up' : 'a job failed')
    }
    const postponement = { id, by, error: message.slice(0, 500), runAt, now }
    await ctx.db.writeQuietly((tx) => postponeJob(tx, postponement))
  }
}
