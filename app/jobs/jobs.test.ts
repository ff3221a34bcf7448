import { expect, it } from 'vitest'
import { enqueueJob } from '#db/queries/jobs/enqueue-job'
import { listJobs } from '#db/queries/jobs/list-jobs'
import { reviveJobs } from '#db/queries/jobs/revive-jobs'
import { takeDueJobs } from '#db/queries/jobs/take-due-jobs'
import type { Database } from '#db/transaction'
import { fakeClock } from '#tests/support/clock'
import { makeTestContext, type TestContext } from '#tests/support/context'
import { describeOnBothDatabases } from '#tests/support/databases'
import { fail, ok } from '~/kernel/result'
import { mostAttempts } from './backoff'
import type { JobHandlers } from './job'
import { runUntil } from './run-until.server'
import { startRunner } from './start-runner.server'

const minute = 60_000
const day = 24 * 60 * minute

const enqueue = (ctx: TestContext, name: string, runAt = ctx.clock.now(), uniqueKey?: string) =>
  ctx.db.write((tx) =>
    enqueueJob(tx, {
      id: ctx.ids.row(),
      kind: 'note',
      payload: { name },
      uniqueKey,
      runAt,
      now: ctx.clock.now(),
    }),
  )

/** Runs what is due until nothing is. */
async function settle(ctx: TestContext, handlers: JobHandlers) {
  const runner = startRunner(ctx, handlers, () => 0.5)
  await runner.stop()
}

const names = async (db: Database, state: 'waiting' | 'done' | 'dead') =>
  (await listJobs(db.read, { state, limit: 100 })).map((job) => JSON.parse(job.payload).name)

describeOnBothDatabases('what is left to do', (open) => {
  it('is done when it falls due, in that order, and once', async () => {
    const ctx = makeTestContext(await open())
    const done: unknown[] = []
    const handlers: JobHandlers = {
      note: async (_ctx, { payload }) => ok(done.push(payload.name)),
    }
    await enqueue(ctx, 'later', ctx.clock.now() + minute)
    await enqueue(ctx, 'second', ctx.clock.now() - 1)
    await enqueue(ctx, 'first', ctx.clock.now() - 2)

    await settle(ctx, handlers)
    expect(done).toEqual(['first', 'second'])
    ctx.clock.pass(minute)
    await settle(ctx, handlers)
    await settle(ctx, handlers)
    expect(done).toEqual(['first', 'second', 'later'])
    expect(await names(ctx.db, 'waiting')).toEqual([])
  })

  it('is not put down twice under one key', async () => {
    const ctx = makeTestContext(await open())
    await enqueue(ctx, 'letter', undefined, 'letter/1')
    await enqueue(ctx, 'letter again', undefined, 'letter/1')
    expect(await names(ctx.db, 'waiting')).toEqual(['letter'])
  })

  it('vanishes with the act that did not happen', async () => {
    const ctx = makeTestContext(await open())
    await ctx.db.write(async (tx) => {
      const job = { id: ctx.ids.row(), kind: 'note', payload: { name: 'x' }, runAt: 0, now: 0 }
      await enqueueJob(tx, job)
      return fail('wrong-state')
    })
    expect(await names(ctx.db, 'waiting')).toEqual([])
  })

  it('is tried again after a growing wait, then given up, and said twice', async () => {
    const ctx = makeTestContext(await open())
    let tries = 0
    const handlers: JobHandlers = {
      note: async () => {
        tries += 1
        throw new Error('no')
      },
    }
    await enqueue(ctx, 'hopeless')
    await settle(ctx, handlers)
    expect(tries).toBe(1)
    const [job] = await listJobs(ctx.db.read, { state: 'waiting', limit: 1 })
    expect(job?.run_at).toBe(ctx.clock.now() + 5_000)
    expect(job?.last_error).toBe('no')

    for (let round = 0; round < 20; round += 1) {
      ctx.clock.pass(10 * 60 * minute)
      await settle(ctx, handlers)
    }
    expect(tries).toBe(mostAttempts)
    expect(await names(ctx.db, 'dead')).toEqual(['hopeless'])
    expect(ctx.logged.map(({ level }) => level)).toEqual(['warn', 'error'])

    await ctx.db.write((tx) => reviveJobs(tx, { now: ctx.clock.now() }))
    await settle(ctx, { note: async () => ok(null) })
    expect(await names(ctx.db, 'done')).toEqual(['hopeless'])
  })

  it('does not hold up the rest when one fails', async () => {
    const ctx = makeTestContext(await open())
    const done: unknown[] = []
    await enqueue(ctx, 'poison')
    await enqueue(ctx, 'letter')
    await settle(ctx, {
      note: async (_ctx, { payload }) => {
        if (payload.name === 'poison') throw new Error('no')
        return ok(done.push(payload.name))
      },
    })
    expect(done).toEqual(['letter'])
  })

  it('is over when a refusal says that there is nothing left to do', async () => {
    const ctx = makeTestContext(await open())
    await enqueue(ctx, 'timer')
    await settle(ctx, { note: async () => fail('wrong-state') })
    expect(await names(ctx.db, 'done')).toEqual(['timer'])
  })

  it('is taken by one of two runners', async () => {
    const ctx = makeTestContext(await open())
    for (let n = 0; n < 30; n += 1) await enqueue(ctx, `job ${n}`)
    const lease = { now: ctx.clock.now(), until: ctx.clock.now() + minute, limit: 20 }
    const [one, other] = await Promise.all([
      takeDueJobs(ctx.db, { ...lease, by: 'one' }),
      takeDueJobs(ctx.db, { ...lease, by: 'other' }),
    ])
    const taken = [...one, ...other].map((job) => job.id)
    expect(new Set(taken).size).toBe(taken.length)
    const rest = await takeDueJobs(ctx.db, { ...lease, by: 'third' })
    expect(taken.length + rest.length).toBe(30)
  })

  it('is taken over from a runner that died', async () => {
    const ctx = makeTestContext(await open())
    await enqueue(ctx, 'orphan')
    const now = ctx.clock.now()
    await takeDueJobs(ctx.db, { now, until: now + minute, by: 'dead', limit: 1 })
    const done: unknown[] = []
    const handlers: JobHandlers = { note: async (_, { attempt }) => ok(done.push(attempt)) }
    await settle(ctx, handlers)
    expect(done).toEqual([])
    ctx.clock.pass(minute)
    await settle(ctx, handlers)
    expect(done).toEqual([2])
  })

  it('starts at once after a write of this program', async () => {
    const ctx = makeTestContext(await open())
    const started = performance.now()
    const done = new Promise<number>((resolve) => {
      const runner = startRunner(ctx, {
        note: async () => {
          setTimeout(() => void runner.stop().then(() => resolve(performance.now() - started)))
          return ok(null)
        },
      })
    })
    await enqueue(ctx, 'now')
    expect(await done).toBeLessThan(900)
  })
})

describeOnBothDatabases('letting time pass', (open) => {
  it('runs what falls due at its own moment, and what that leaves behind, then moves the clock', async () => {
    const ctx = makeTestContext(await open(), { isDemo: true, clock: fakeClock() })
    const start = ctx.clock.now()
    const seen: [unknown, number][] = []
    const handlers: JobHandlers = {
      note: async (then, { payload }) => {
        seen.push([payload.name, then.clock.now() - start])
        if (payload.name === 'first') {
          await then.db.write((tx) =>
            enqueueJob(tx, {
              id: ctx.ids.row(),
              kind: 'note',
              payload: { name: 'reminder' },
              runAt: then.clock.now() + 2 * day,
              now: then.clock.now(),
            }),
          )
        }
        return ok(null)
      },
    }
    await enqueue(ctx, 'last', start + 30 * day)
    await enqueue(ctx, 'after', start + 9 * day)
    await enqueue(ctx, 'first', start + 3 * day)

    expect(await runUntil(ctx, handlers, start + 10 * day)).toEqual(ok({ jobs: 3 }))
    expect(seen).toEqual([
      ['first', 3 * day],
      ['reminder', 5 * day],
      ['after', 9 * day],
    ])
    const pulse = await ctx.db.readPulse()
    expect(pulse.clockOffset).toBe(10 * day)
    expect(await names(ctx.db, 'waiting')).toEqual(['last'])
  })

  it('is for demo regions only, and only forwards', async () => {
    const real = makeTestContext(await open())
    expect(await runUntil(real, {}, real.clock.now() + day)).toMatchObject({
      ok: false,
      failure: { code: 'forbidden' },
    })
    const demo = makeTestContext(await open(), { isDemo: true })
    expect(await runUntil(demo, {}, demo.clock.now() - 1)).toMatchObject({
      ok: false,
      failure: { code: 'invalid' },
    })
  })
})
