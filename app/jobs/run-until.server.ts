import { findNextDue } from '#db/queries/jobs/find-next-due'
import { takeDueJobs } from '#db/queries/jobs/take-due-jobs'
import { advanceClock } from '#db/queries/site/advance-clock'
import type { AppContext } from '~/context.server'
import { minute } from '~/kernel/clock'
import { fail, ok, type Result } from '~/kernel/result'
import type { JobHandlers } from './job'
import { runJob } from './run-job.server'

/**
 * Lets time pass on a demo region: goes from due job to due job up to `until` (epoch ms), runs each
 * at the moment it was due, and leaves the clock there. Answers how many jobs ran.
 */
export async function runUntil(
  ctx: AppContext,
  handlers: JobHandlers,
  until: number,
  random: () => number = Math.random,
): Promise<Result<{ jobs: number }>> {
  if (!ctx.isDemo) return fail('forbidden', { code: 'jobs.reason.only-in-a-demo' })
  const start = ctx.clock.now()
  if (until < start) return fail('invalid', { code: 'jobs.reason.time-runs-forward' })

  const by = ctx.ids.row()
  let at = start
  const then: AppContext = { ...ctx, clock: { now: () => at } }
  let jobs = 0
  for (;;) {
    const next = await findNextDue(ctx.db.read, at)
    if (next === null || next > until) break
    at = Math.max(at, next)
    // One at a time: what a job leaves to do may be due before the next one.
    const lease = { now: at, until: at + 2 * minute, by, limit: 1 }
    for (const job of await takeDueJobs(ctx.db, lease)) {
      await runJob(then, job, { handlers, by, random })
      jobs += 1
    }
  }
  await ctx.db.write((tx) => advanceClock(tx, until - start))
  return ok({ jobs })
}
