import { deleteOldIdempotencyKeys } from '#db/queries/api/delete-old-idempotency-keys'
import { deleteExpiredSessions } from '#db/queries/identity/delete-expired-sessions'
import { deleteFinishedJobs } from '#db/queries/jobs/delete-finished-jobs'
import { findNextDue } from '#db/queries/jobs/find-next-due'
import { takeDueJobs } from '#db/queries/jobs/take-due-jobs'
import { deleteExpiredAttempts } from '#db/queries/limits/delete-expired-attempts'
import type { AppContext } from '~/context.server'
import { day, hour, minute } from '~/kernel/clock'
import type { JobHandlers } from './job'
import { runJob } from './run-job.server'

export interface Runner {
  /** Finishes the jobs in hand and takes no more. */
  stop(): Promise<void>
}

/** Taken at once. The rest stays free for other instances. */
const handful = 20
/** Longer than any job should take; a runner that died holds its jobs this long. */
const leaseMs = 2 * minute
/** Also finds what another instance left to do. */
const pollMs = 1_000
const keepMs = 90 * day

/** Runs due jobs until stopped: each second, and at once after a write of this process. */
export function startRunner(
  ctx: AppContext,
  handlers: JobHandlers,
  random: () => number = Math.random,
): Runner {
  const by = ctx.ids.row()
  let isStopping = false
  let round: Promise<void> | null = null
  let again = false
  let isFailing = false
  let tidiedAt = Number.NEGATIVE_INFINITY

  const wake = () => {
    if (isStopping) return
    again = true
    round ??= rounds().finally(() => {
      round = null
    })
  }

  async function rounds() {
    while (again && !isStopping) {
      again = false
      try {
        if (await oneHandful()) again = true
        isFailing = false
      } catch (error) {
        // A database that is gone fails each second; said once.
        if (!isFailing) ctx.log.error({ error: String(error) }, 'jobs cannot be taken')
        isFailing = true
      }
    }
  }

  /** Asks before it takes: most writes leave no job, and taking needs the write lock. */
  async function oneHandful(): Promise<boolean> {
    const now = ctx.clock.now()
    if (now - tidiedAt > hour) await tidy(now)
    const next = await findNextDue(ctx.db.read, now)
    if (next === null || next > now) return false
    const lease = { now, until: now + leaseMs, by, limit: handful }
    const jobs = await takeDueJobs(ctx.db, lease)
    for (const job of jobs) await runJob(ctx, job, { handlers, by, random })
    return jobs.length > 0
  }

  async function tidy(now: number) {
    tidiedAt = now
    await ctx.db.writeQuietly(async (tx) => {
      await deleteFinishedJobs(tx, now - keepMs)
      await deleteExpiredAttempts(tx, now)
      await deleteExpiredSessions(tx, now)
      await deleteOldIdempotencyKeys(tx, now - day)
    })
  }

  ctx.db.onCommit(wake)
  const poll = setInterval(wake, pollMs)
  wake()
  return {
    async stop() {
      isStopping = true
      clearInterval(poll)
      await round
    },
  }
}
