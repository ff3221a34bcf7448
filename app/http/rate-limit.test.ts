import { expect, it } from 'vitest'
import { deleteExpiredAttempts } from '#db/queries/limits/delete-expired-attempts'
import { fakeClock } from '#tests/support/clock'
import { describeOnBothDatabases } from '#tests/support/databases'
import { createRateLimits, type RateLimits } from './rate-limit.server'

const quarter = 15 * 60_000

async function takeUntilRefused(limits: RateLimits, key: string): Promise<number> {
  for (let taken = 0; ; taken += 1) {
    if (!(await limits.take('sign-in-account', key)).ok) return taken
  }
}

describeOnBothDatabases('a limit', (open) => {
  it('counts to its number and says how long to wait', async () => {
    const clock = fakeClock()
    const limits = createRateLimits(await open(), clock)
    expect(await takeUntilRefused(limits, 'amira')).toBe(10)
    clock.pass(quarter / 3)
    expect(await limits.take('sign-in-account', 'amira')).toEqual({
      ok: false,
      retryAfterMs: (quarter / 3) * 2,
    })
    expect(await limits.take('sign-in-account', 'bram')).toEqual({ ok: true })
    clock.pass(quarter)
    expect(await limits.take('sign-in-account', 'amira')).toEqual({ ok: true })
  })

  it('is one count for two instances', async () => {
    const clock = fakeClock()
    const db = await open()
    const one = createRateLimits(db, clock)
    const other = createRateLimits(db, clock)
    for (let n = 0; n < 5; n += 1) {
      await one.take('sign-in-account', 'amira')
      await other.take('sign-in-account', 'amira')
    }
    expect((await one.take('sign-in-account', 'amira')).ok).toBe(false)
    expect((await other.take('sign-in-account', 'amira')).ok).toBe(false)
  })

  it('counts programs in steps and still ends at its number', async () => {
    const limits = createRateLimits(await open(), fakeClock())
    let taken = 0
    while ((await limits.take('api', 'token')).ok) taken += 1
    expect(taken).toBe(600)
  })

  it('keeps no address and forgets windows that are over', async () => {
    const db = await open()
    const clock = fakeClock()
    await createRateLimits(db, clock).take('sign-in-address', '192.0.2.7')
    const rows = await db.read.selectFrom('rate_limit').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain('192.0.2.7')
    clock.pass(quarter)
    await db.writeQuietly((tx) => deleteExpiredAttempts(tx, clock.now()))
    expect(await db.read.selectFrom('rate_limit').selectAll().execute()).toEqual([])
  })
})
