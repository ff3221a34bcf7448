import { advanceClock } from '#db/queries/site/advance-clock'
import type { AppContext } from '~/context.server'
import { fail, ok, type Result } from '~/kernel/result'
import { drainJobs } from './drain-jobs.server'
import type { JobHandlers } from './job'

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

  let at = start
  const then: AppContext = { ...ctx, clock: { now: () => at } }
  const moveTo = (due: number) => {
    at = due
  }
  const jobs = await drainJobs(then, handlers, { until, moveTo, random })
  await ctx.db.write((tx) => advanceClock(tx, until - start))
  return ok({ jobs })
}
