import { expect, it } from 'vitest'
import { listFollowed } from '#db/queries/my/list-followed'
import { listOwnProposals } from '#db/queries/my/list-own-proposals'
import { listOwnReviews } from '#db/queries/my/list-own-reviews'
import { listStaleSupports } from '#db/queries/my/list-stale-supports'
import { listToHandle } from '#db/queries/my/list-to-handle'
import { insertConflict } from '#db/queries/process/insert-conflict'
import { describeOnBothDatabases } from '#tests/support/databases'
import { journeyIn, must } from '#tests/support/journey'
import { makeRegion } from '#tests/support/region'
import { followProposal } from '~/comments/commands/follow-proposal.server'
import { supportProposal } from '~/comments/commands/support-proposal.server'

describeOnBothDatabases('my work', (open) => {
  it('shows what I lead, follow and supported, what moved last on top', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { db } = ctx
    const { reach, send, change, resubmit, draft } = journeyIn(region)
    const one = await reach('consultation', { call: 'C-2026-0002' })
    ctx.clock.pass(1000)
    const other = await reach('consultation', { call: 'C-2026-0002' })
    await draft()
    for (const reference of [one, other]) {
      must(await followProposal(ctx, people.dirk, { reference, follow: true }))
      must(await supportProposal(ctx, people.dirk, reference))
    }
    const own = async (who: string) =>
      (await listOwnProposals(db.read, who, 10)).map(({ reference, isLead }) => [reference, isLead])
    expect(await own('bram')).toEqual([
      [other, 1],
      [one, 1],
    ])
    expect(await own('dirk')).toEqual([])
    const followed = async (page: object = {}) =>
      (await listFollowed(db.read, 'dirk', { limit: 10, ...page })).map((row) => row.reference)
    expect(await followed()).toEqual([other, one])
    const [top] = await listFollowed(db.read, 'dirk', { limit: 1 })
    expect(top).toMatchObject({ supported: 1, version: 1 })
    const after = { updatedAt: top?.updatedAt ?? 0, reference: top?.reference ?? '' }
    expect(await followed({ after })).toEqual([one])
    expect(await listStaleSupports(db.read, 'dirk')).toEqual([])

    ctx.clock.pass(1000)
    must(
      await send('chantal', one, 'extend', { until: '2026-04-10', reason: 'Easter lies between.' }),
    )
    expect(await followed()).toEqual([one, other])
    const judged = one
    const { steps } = journeyIn(region)
    await steps.evaluation(judged, 'bram')
    must(
      await send('chantal', judged, 'request-changes', { reason: 'Please name the second desk.' }),
    )
    must(await change(judged, { risks: 'A commune may leave, another may join.' }))
    must(await resubmit(judged))
    expect(await listStaleSupports(db.read, 'dirk')).toMatchObject([
      { reference: judged, supported: 1, version: 2 },
    ])
    must(await supportProposal(ctx, people.dirk, judged))
    expect(await listStaleSupports(db.read, 'dirk')).toEqual([])
  })

  it('shows reviewers what they were asked, newest first', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { reach, send, score } = journeyIn(region)
    const one = await reach('evaluation')
    const other = await reach('evaluation', { call: 'C-2026-0002' })
    must(await send('chantal', one, 'assign', { reviewer: 'gilles' }))
    ctx.clock.pass(1000)
    must(await send('chantal', other, 'assign', { reviewer: 'gilles' }))
    must(await score('gilles', one))
    const asked = async () =>
      (await listOwnReviews(ctx.db.read, 'gilles', 10)).map(({ reference, state }) => [
        reference,
        state,
      ])
    expect(await asked()).toEqual([
      [other, 'assigned'],
      [one, 'filed'],
    ])
    must(await send('chantal', other, 'unassign', { reviewer: 'gilles' }))
    expect(await asked()).toEqual([[one, 'filed']])
  })

  it('offers the office only what nothing ties them to, the shortest time first', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { db } = ctx
    const { reach, rowOf, send } = journeyIn(region)
    const hidden = await reach('consultation', { call: 'C-2026-0002' })
    must(await send('lea', hidden, 'hide', { reason: 'An address stands in the text.' }))
    const late = await reach('consultation', { call: 'C-2026-0002' })
    const soon = await reach('admissibility')
    const mine = await reach('admissibility', {}, 'chantal')
    const handled = async (who: string, states = ['admissibility', 'consultation']) =>
      (await listToHandle(db.read, { accountId: who, states, limit: 10 })).map(
        (row) => row.reference,
      )
    // A clock that rests has no end: last, on either database.
    expect(await handled('karim')).toEqual([soon, mine, late, hidden])
    expect(await handled('chantal')).toEqual([soon, late, hidden])
    const { id } = await rowOf(soon)
    const conflict = {
      id: 'x',
      proposal_id: id,
      account_id: 'chantal',
      kind: 'declared',
      explanation: '',
      declared_at: 0,
    }
    await db.write((tx) => insertConflict(tx, conflict))
    expect(await handled('chantal')).toEqual([late, hidden])
    expect(await handled('karim', ['deliberation'])).toEqual([])
    const [row] = await listToHandle(db.read, {
      accountId: 'karim',
      states: ['consultation'],
      limit: 1,
    })
    expect(row).toMatchObject({ comments: 0, hasReply: 0, reviewers: 0, filed: 0 })
  })
})
