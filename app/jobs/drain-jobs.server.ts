import { findNextDue } from '#db/queries/jobs/find-next-due'
import { takeDueJobs } from '#db/queries/jobs/take-due-jobs'
import type { AppContext } from '~/context.server'
import { minute } from '~/kernel/clock'
import type { JobHandlers } from './job'
import { runJob } from './run-job.server'

export interface Draining {
  /** Epoch ms; jobs due later stay. */
  until: number
  /** Sets the clock of `ctx` to the moment a job was due, before it runs. */
  moveTo(at: number): void
  /** From 0 up to 1, for the backoff of what fails. */
  random?(): number
}

/** Runs what is due up to a moment, each job at the moment it was due. Answers how many ran. */
export async function drainJobs(
  ctx: AppContext,
  handlers: JobHandlers,
  { until, moveTo, random = Math.random }: Draining,
): Promise<number> {
  const by = ctx.ids.row()
  let jobs = 0
  for (;;) {
    const next = await findNextDue(ctx.db.read, ctx.clock.now())
    if (next === null || next > until) return jobs
    const at = Math.max(ctx.clock.now(), next)
    moveTo(at)
    // One at a time: what a job leaves to do may be due before the next one.
    for (const job of await takeDueJobs(ctx.db, {
      now: at,
      until: at + 2 * minute,
      by,
      limit: 1,
    })) {
      await runJob(ctx, job, { handlers, by, random })
      jobs += 1
    }
  }
}
