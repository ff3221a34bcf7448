import { expect, it } from 'vitest'
import { listJobs } from '#db/queries/jobs/list-jobs'
import { findVersion } from '#db/queries/proposals/find-version'
import { describeOnBothDatabases } from '#tests/support/databases'
import { journeyIn, must } from '#tests/support/journey'
import { makeRegion, openCall, type Region } from '#tests/support/region'
import { day } from '~/kernel/clock'
import { fireTimer } from '~/process/commands/fire-timer.server'
import { moveDraft } from '~/proposals/commands/move-draft.server'

const timersOf = async ({ ctx }: Region, event: string) =>
  (await listJobs(ctx.db.read, { limit: 1000 }))
    .filter(({ kind }) => kind === 'timer')
    .map(({ payload }) => JSON.parse(payload) as Record<string, unknown>)
    .filter((payload) => payload.event === event)
    .sort((a, b) => Number(a.due) - Number(b.due))

const eventsOf = async ({ ctx }: Region, type: string) =>
  (await ctx.db.read.selectFrom('event').select('body').where('type', '=', type).execute()).map(
    ({ body }) => JSON.parse(body) as Record<string, unknown>,
  )

describeOnBothDatabases('time', (open) => {
  it('ends a consultation by itself, once, the moment after its last day', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { reach, rowOf, pass } = journeyIn(region)
    const reference = await reach('consultation')
    const due = (await rowOf(reference)).due_at ?? 0
    expect(new Date(due).toISOString()).toBe('2026-03-30T21:59:59.000Z')
    await pass(due - ctx.clock.now())
    expect((await rowOf(reference)).state).toBe('consultation')
    await pass(1000)
    expect((await rowOf(reference)).state).toBe('evaluation')
    expect(await eventsOf(region, 'close-consultation')).toMatchObject([
      { sender: 'time', actor: null },
    ])

    const [timer = {}] = await timersOf(region, 'close-consultation')
    const again = await fireTimer(ctx, timer)
    expect(again).toMatchObject({ ok: false, failure: { code: 'wrong-state' } })
    expect(await eventsOf(region, 'close-consultation')).toHaveLength(1)
  })

  it('asks a timer that was overtaken in vain', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { reach, rowOf, send, pass } = journeyIn(region)
    const reference = await reach('consultation')
    must(
      await send('chantal', reference, 'extend', {
        until: '2026-04-10',
        reason: 'Easter lies between.',
      }),
    )
    const [early = {}] = await timersOf(region, 'close-consultation')
    await pass(22 * day)
    expect((await rowOf(reference)).state).toBe('consultation')
    expect(await fireTimer(ctx, early)).toMatchObject({
      failure: { reasons: [{ code: 'proposals.reason.timer-stale' }] },
    })
    await pass(15 * day)
    expect((await rowOf(reference)).state).toBe('evaluation')
  })

  it('does not run before its moment, whoever asks', async () => {
    const region = await makeRegion(open)
    const { reach } = journeyIn(region)
    await reach('consultation')
    const [timer = {}] = await timersOf(region, 'close-consultation')
    expect(await fireTimer(region.ctx, timer)).toMatchObject({ ok: false })
    const forged = { ...timer, due: region.ctx.clock.now() - day }
    expect(await fireTimer(region.ctx, forged)).toMatchObject({ ok: false })
  })

  it('rests while a page is hidden in its consultation, and hands back the days', async () => {
    const region = await makeRegion(open)
    const { reach, rowOf, send, pass } = journeyIn(region)
    const reference = await reach('consultation')
    await pass(10 * day)
    must(await send('lea', reference, 'hide', { reason: 'An address stands in the text.' }))
    await pass(20 * day)
    expect((await rowOf(reference)).state).toBe('consultation')
    must(await send('lea', reference, 'restore', { reason: 'It has been taken out.' }))
    await pass(10 * day)
    expect((await rowOf(reference)).state).toBe('consultation')
    await pass(4 * day)
    expect((await rowOf(reference)).state).toBe('evaluation')
  })

  it('lets a text that nobody amends lapse, or go on as it was', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { reach, rowOf, send, pass, change } = journeyIn(region)
    const waiting = await reach('admissibility')
    const reason = 'Please name the second desk as well.'
    must(await send('chantal', waiting, 'request-changes', { reason }))
    must(await change(waiting, { risks: 'Half a sen' }))
    await pass(32 * day)
    expect((await rowOf(waiting)).state).toBe('lapsed')

    const judged = await reach('evaluation', { call: 'C-2026-0002' })
    must(await send('chantal', judged, 'request-changes', { reason }))
    must(await change(judged, { risks: 'Half a sen' }))
    await pass(34 * day)
    const row = await rowOf(judged)
    expect(row).toMatchObject({ state: 'evaluation', version: 1 })
    expect(await findVersion(ctx.db.read, row.id, 'working')).toBeNull()
    expect((await findVersion(ctx.db.read, row.id, 1))?.version.risks).toBe('A commune may leave.')
  })

  it('discards a draft a year after its last change, and its text with it', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { draft, rowOf, pass, change } = journeyIn(region)
    const left = await draft()
    const kept = await draft()
    await pass(200 * day)
    must(await change(kept, { risks: 'One commune has joined.' }))
    await pass(170 * day)
    expect(await rowOf(left)).toMatchObject({ state: 'discarded', title: '', summary: '' })
    const id = (await rowOf(left)).id
    expect(await findVersion(ctx.db.read, id, 'working')).toBeNull()
    expect((await rowOf(kept)).state).toBe('draft')
    await pass(200 * day)
    expect((await rowOf(kept)).state).toBe('discarded')
    expect(await eventsOf(region, 'expire-draft')).toHaveLength(2)
  })

  it('follows the terms of the call that a draft was moved to', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { terms } = JSON.parse(
      (await ctx.db.read.selectFrom('call').select('settings').executeTakeFirstOrThrow()).settings,
    )
    await openCall(ctx, { reference: 'C-2026-0003', settings: { terms: { ...terms, draft: 30 } } })
    const { draft, rowOf, pass } = journeyIn(region)
    const reference = await draft()
    const { revision } = await rowOf(reference)
    must(await moveDraft(ctx, people.bram, { reference, revision, call: 'C-2026-0003' }))
    await pass(33 * day)
    expect((await rowOf(reference)).state).toBe('discarded')
  })

  it('forgets nothing when a job runs late, and does nothing twice when it runs again', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { reach, rowOf, pass } = journeyIn(region)
    const references = [await reach('consultation'), await reach('consultation')]
    // The program was away for a year.
    ctx.clock.pass(365 * day)
    await pass(0)
    for (const reference of references) expect((await rowOf(reference)).state).toBe('evaluation')
    const before = (await ctx.db.read.selectFrom('event').selectAll().execute()).length
    await ctx.db.write((tx) =>
      tx.updateTable('job').set({ state: 'waiting' }).where('kind', '=', 'timer').execute(),
    )
    await pass(0)
    expect((await ctx.db.read.selectFrom('event').selectAll().execute()).length).toBe(before)
  })
})
