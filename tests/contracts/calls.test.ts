import { expect, it } from 'vitest'
import { countUndecided } from '#db/queries/calls/count-undecided'
import { findCall } from '#db/queries/calls/find-call'
import { replaceCallDirections } from '#db/queries/calls/insert-call'
import { listCallDirections } from '#db/queries/calls/list-call-directions'
import { listCalls } from '#db/queries/calls/list-calls'
import { listCallsById } from '#db/queries/calls/list-calls-by-id'
import { listCallsByReference } from '#db/queries/calls/list-calls-by-reference'
import { listOpenCalls } from '#db/queries/calls/list-open-calls'
import { updateCall } from '#db/queries/calls/update-call'
import { nextReference } from '#db/queries/references/next-reference'
import { findNextTerm } from '#db/queries/site/find-next-term'
import { describeOnBothDatabases } from '#tests/support/databases'
import { journeyIn, must } from '#tests/support/journey'
import { makeRegion, openCall } from '#tests/support/region'
import { day } from '~/kernel/clock'

describeOnBothDatabases('calls', (open) => {
  it('are found by number or row, with their weighted directions', async () => {
    const { ctx } = await makeRegion(open)
    const { read } = ctx.db
    const call = await findCall(read, { reference: 'C-2026-0001' })
    expect(call?.directions).toEqual([
      { direction: 'digital-inclusion', weight: 0.4 },
      { direction: 'digital-public-services', weight: 0.6 },
    ])
    expect(await findCall(read, { id: call?.id ?? '' })).toEqual(call)
    expect(await findCall(read, { reference: 'C-1999-0001' })).toBeNull()
    const both = ['C-2026-0001', 'C-2026-0002']
    expect(await listCallDirections(read, both)).toHaveLength(4)
    expect(await listCallDirections(read, [])).toEqual([])
    expect(
      (await listCallsById(read, [...both, both[0] ?? ''])).map(({ id }) => id).sort(),
    ).toEqual(both)
    expect(await listCallsById(read, [])).toEqual([])
    expect(await listCallsByReference(read, ['C-2026-0002', 'C-1999-0001'])).toEqual([
      { id: 'C-2026-0002', reference: 'C-2026-0002' },
    ])
    expect(await listCallsByReference(read, [])).toEqual([])
    await ctx.db.write((tx) => replaceCallDirections(tx, 'C-2026-0001', []))
    expect((await findCall(read, { reference: 'C-2026-0001' }))?.directions).toEqual([])
  })

  it('lead with the one that closes first; one without a date comes later, the idea box last', async () => {
    const { ctx } = await makeRegion(open)
    await openCall(ctx, { reference: 'C-2026-0003' })
    const hurried = { closes_at: ctx.clock.now() + 5 * day }
    await ctx.db.write((tx) => updateCall(tx, 'C-2026-0003', 1, hurried))
    await openCall(ctx, { reference: 'C-2026-0004' })
    const undated = { closes_at: null, opens_at: null, state: 'draft' }
    await ctx.db.write((tx) => updateCall(tx, 'C-2026-0004', 1, undated))
    const listed = await listCalls(ctx.db.read, ['open', 'draft'])
    expect(listed.map(({ reference }) => reference)).toEqual([
      'C-2026-0003',
      'C-2026-0001',
      'C-2026-0004',
      'C-2026-0002',
    ])
    expect(await listCalls(ctx.db.read, ['cancelled'])).toEqual([])
    const openAt = async () =>
      (await listOpenCalls(ctx.db.read, ctx.clock.now())).map(({ reference }) => reference)
    expect(await openAt()).toEqual(['C-2026-0003', 'C-2026-0001', 'C-2026-0002'])
    // The whole last second counts.
    ctx.clock.pass(5 * day + 999)
    expect(await openAt()).toEqual(['C-2026-0003', 'C-2026-0001', 'C-2026-0002'])
    ctx.clock.pass(1)
    expect(await openAt()).toEqual(['C-2026-0001', 'C-2026-0002'])
  })

  it('are written by one at a time', async () => {
    const { ctx } = await makeRegion(open)
    const write = (revision: number) =>
      ctx.db.write((tx) => updateCall(tx, 'C-2026-0001', revision, { budget: 1000 + revision }))
    expect(await write(1)).toBe(true)
    expect(await write(1)).toBe(false)
    expect(await findCall(ctx.db.read, { id: 'C-2026-0001' })).toMatchObject({
      revision: 2,
      budget: 1001,
    })
  })

  it('count what is sent and not decided', async () => {
    const region = await makeRegion(open)
    const { reach, send } = journeyIn(region)
    const count = () => countUndecided(region.ctx.db.read, 'C-2026-0001')
    await reach('draft')
    expect(await count()).toBe(0)
    const one = await reach('admissibility')
    await reach('consultation')
    expect(await count()).toBe(2)
    must(await send('bram', one, 'withdraw', { reason: 'The partner left.' }))
    expect(await count()).toBe(1)
  })

  it('and everything else take numbers that are never given twice', async () => {
    const db = await open()
    const take = (prefix: 'P' | 'C', year: number) =>
      db.write((tx) => nextReference(tx, prefix, year))
    const taken = await Promise.all([take('P', 2026), take('P', 2026), take('C', 2026)])
    expect(taken.sort()).toEqual(['C-2026-0001', 'P-2026-0001', 'P-2026-0002'])
    expect(await take('P', 2027)).toBe('P-2027-0001')
    const refused = await db.write(async (tx) => {
      await nextReference(tx, 'P', 2026)
      return { ok: false }
    })
    expect(refused).toEqual({ ok: false })
    expect(await take('P', 2026)).toBe('P-2026-0003')
    await db.write(async (tx) => {
      await tx
        .updateTable('reference_counter')
        .set({ last: 9999 })
        .where('year', '=', 2026)
        .execute()
    })
    expect(await take('P', 2026)).toBe('P-2026-10000')
  })

  it('and proposals say when the next term ends', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const next = () => findNextTerm(ctx.db.read, ctx.clock.now())
    const closes = ctx.clock.now() + 20 * day
    expect(await next()).toBe(closes)
    const { reach, rowOf } = journeyIn(region)
    const reference = await reach('admissibility')
    expect(await next()).toBe((await rowOf(reference)).due_at)
    ctx.clock.set(closes)
    expect(await next()).toBeNull()
  })
})
