import { describe, expect, it } from 'vitest'
import { calls, proposals } from '#db/seeds/demo/content'
import { loadReference } from '#db/seeds/load-reference'
import { allRows } from '#tests/support/all-rows'
import { fakeClock } from '#tests/support/clock'
import { makeTestContext, type TestContext } from '#tests/support/context'
import { sqliteDatabases } from '#tests/support/databases'
import { verifyChain } from '~/audit/verify-chain.server'
import { handlers } from '~/jobs/registry.server'
import { playRegion } from './play-region.server'

const open = sqliteDatabases()

async function play(dayZero: number): Promise<TestContext> {
  const ctx = makeTestContext(await open(), { clock: fakeClock(dayZero), isDemo: true })
  await ctx.db.write((tx) => loadReference(tx))
  await ctx.db.inBulk(() => playRegion(ctx, handlers, { calls, proposals, dayZero }))
  return ctx
}

const wanted = Object.fromEntries(proposals.map(({ title, state }) => [title, state]))

/** Where each stands, by its first title: a story may change it on the way. */
async function told({ db }: TestContext): Promise<Record<string, string>> {
  const rows = await db.read
    .selectFrom('proposal')
    .innerJoin('proposal_version as first', 'first.proposal_id', 'proposal.id')
    .select(['first.title', 'proposal.state'])
    .where('first.version', '=', 1)
    .execute()
  return Object.fromEntries(rows.map(({ title, state }) => [title, state]))
}

describe('the demo region', () => {
  // A working day before summer time, a Sunday in the holidays, the last hours of a leap year's February.
  it.each([
    ['an ordinary Monday', Date.UTC(2026, 2, 9, 9)],
    ['a Sunday between the years', Date.UTC(2027, 0, 3, 22, 30)],
    ['the night in which clocks change', Date.UTC(2028, 9, 29, 0, 59)],
  ])(
    'is told to its end on %s, the same each time',
    { timeout: 120_000 },
    async (_day, dayZero) => {
      const once = await play(dayZero)
      expect(await told(once)).toEqual(wanted)
      expect(await verifyChain(once.db.read)).toMatchObject({ ok: true })
      const future = await once.db.read
        .selectFrom('event')
        .select('at')
        .where('at', '>', dayZero)
        .execute()
      expect(future).toEqual([])
      const again = await play(dayZero)
      expect(await allRows(again.db)).toEqual(await allRows(once.db))
    },
  )
})
