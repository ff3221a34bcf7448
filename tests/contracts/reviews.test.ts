import { expect, it } from 'vitest'
import { insertMembership } from '#db/queries/identity/insert-membership'
import { insertOrganisation } from '#db/queries/identity/insert-organisation'
import { updateAccount } from '#db/queries/identity/update-account'
import { findRelation } from '#db/queries/process/find-relation'
import { insertConflict } from '#db/queries/process/insert-conflict'
import { listTies } from '#db/queries/process/list-ties'
import { insertPartner } from '#db/queries/proposals/insert-partner'
import { closeOpenReviews } from '#db/queries/reviews/close-open-reviews'
import { findReview } from '#db/queries/reviews/find-review'
import { insertScoreSheet } from '#db/queries/reviews/insert-score-sheet'
import { listReviewerCandidates } from '#db/queries/reviews/list-reviewer-candidates'
import { listReviewers } from '#db/queries/reviews/list-reviewers'
import { listReviews } from '#db/queries/reviews/list-reviews'
import { listReviewsOf } from '#db/queries/reviews/list-reviews-of'
import { listScoreSheets } from '#db/queries/reviews/list-score-sheets'
import { updateReview } from '#db/queries/reviews/update-review'
import { upsertReview } from '#db/queries/reviews/upsert-review'
import { describeOnBothDatabases } from '#tests/support/databases'
import { journeyIn, must, scoreSheet } from '#tests/support/journey'
import { makeRegion } from '#tests/support/region'
import { day } from '~/kernel/clock'

describeOnBothDatabases('reviews', (open) => {
  it('are asked for, filed and filed anew; every sheet stays, the last one counts', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { db } = ctx
    const { reach, rowOf, send, score } = journeyIn(region)
    const reference = await reach('evaluation')
    const { id } = await rowOf(reference)
    for (const reviewer of ['hanne', 'gilles'] as const) {
      must(await send('chantal', reference, 'assign', { reviewer }))
      ctx.clock.pass(1000)
    }
    must(await score('gilles', reference, scoreSheet(83)))
    ctx.clock.pass(1000)
    must(await score('gilles', reference, scoreSheet(84)))
    const panel = await listReviews(db.read, id)
    expect(panel.map(({ reviewer_name, state }) => [reviewer_name, state])).toEqual([
      ['Hanne De Smet', 'assigned'],
      ['Gilles Renard', 'filed'],
    ])
    const own = await findReview(db.read, { proposalId: id, reviewerId: 'gilles' })
    expect(own).toMatchObject({ state: 'filed', filed_at: ctx.clock.now(), helix: 'business' })
    expect(await findReview(db.read, { id: own?.id ?? '' })).toEqual(own)
    expect(await findReview(db.read, { proposalId: id, reviewerId: 'oumar' })).toBeNull()
    const sheets = await listScoreSheets(db.read, [id])
    expect(sheets.map(({ targets }) => targets[0]?.likely)).toEqual([83, 84])
    expect(sheets[0]?.criteria.map(({ key }) => key)).toEqual([
      'feasibility',
      'inclusion',
      'reuse',
      'risk',
      'value-for-money',
    ])
    expect(await listScoreSheets(db.read, [])).toEqual([])
    expect(await listScoreSheets(db.read, ['none'])).toEqual([])

    const bare = { ...sheets[0]?.sheet, id: 'bare', filed_at: 1 } as (typeof sheets)[0]['sheet']
    await db.write((tx) => insertScoreSheet(tx, { sheet: bare, targets: [], criteria: [] }))
    expect((await listScoreSheets(db.read, [id]))[0]).toEqual({
      sheet: bare,
      targets: [],
      criteria: [],
    })

    const draft = { draft: '{"comment":"half"}' }
    expect(
      await db.write((tx) => updateReview(tx, { proposalId: id, reviewerId: 'hanne' }, draft)),
    ).toBe(true)
    expect(
      await db.write((tx) => updateReview(tx, { proposalId: id, reviewerId: 'oumar' }, draft)),
    ).toBe(false)
    await db.write((tx) => closeOpenReviews(tx, id))
    expect(await findReview(db.read, { proposalId: id, reviewerId: 'hanne' })).toMatchObject({
      state: 'unassigned',
      draft: null,
    })
    expect(await findReview(db.read, { id: own?.id ?? '' })).toEqual(own)
    // Asked again, it is the same task, open once more.
    const asked = {
      id: 'new',
      proposal_id: id,
      reviewer_id: 'hanne',
      helix: 'academia',
      assigned_at: 9,
      assigned_by: 'chantal',
      due_at: 10,
    }
    await db.write((tx) => upsertReview(tx, asked))
    const again = await findReview(db.read, { proposalId: id, reviewerId: 'hanne' })
    expect(again).toMatchObject({ id: panel[0]?.id, state: 'assigned', due_at: 10 })
  })

  it('lie on a reviewer’s desk with what is due first on top', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { reach, send, score, rowOf, draft, steps } = journeyIn(region)
    const other = await draft({ call: 'C-2026-0002' })
    const one = await reach('evaluation')
    ctx.clock.pass(3 * day)
    await steps.admissibility(other, 'bram')
    await steps.consultation(other, 'bram')
    await steps.evaluation(other, 'bram')
    for (const reference of [other, one]) {
      must(await send('chantal', reference, 'assign', { reviewer: 'gilles' }))
    }
    const desk = await listReviewsOf(ctx.db.read, 'gilles')
    expect(desk.map(({ reference, filed_version }) => [reference, filed_version])).toEqual([
      [one, null],
      [other, null],
    ])
    must(await score('gilles', one))
    expect((await listReviewsOf(ctx.db.read, 'gilles'))[0]).toMatchObject({
      state: 'filed',
      filed_version: 1,
    })
    const since = ctx.clock.now() - day
    const all = await listReviewers(ctx.db.read, { now: ctx.clock.now(), since })
    expect(all.map(({ id, open: waiting, late, filed }) => [id, waiting, late, filed])).toEqual([
      ['gilles', 1, 0, 1],
      ['hanne', 0, 0, 0],
      ['oumar', 0, 0, 0],
    ])
    const later = await listReviewers(ctx.db.read, {
      now: ctx.clock.now() + 60 * day,
      since: ctx.clock.now() + 1,
    })
    expect(later[0]).toMatchObject({ open: 1, late: 1, filed: 0 })
    const candidates = await listReviewerCandidates(ctx.db.read, (await rowOf(other)).id)
    expect(candidates.map(({ id, open: waiting, state }) => [id, waiting, state])).toEqual([
      ['hanne', 0, null],
      ['oumar', 0, null],
      ['gilles', 1, 'assigned'],
    ])
    await ctx.db.write((tx) => updateAccount(tx, 'oumar', { disabled_at: 1 }))
    expect(await listReviewers(ctx.db.read, { now: 0, since: 0 })).toHaveLength(2)
    expect(await listReviewerCandidates(ctx.db.read, 'none')).toHaveLength(2)
    // With nothing due any more it comes last, whatever the database thinks of nothing.
    must(await send('bram', one, 'withdraw', { reason: 'The partner left.' }))
    expect((await listReviewsOf(ctx.db.read, 'gilles')).map(({ reference }) => reference)).toEqual([
      other,
      one,
    ])
  })
})

describeOnBothDatabases('what ties somebody to a proposal', (open) => {
  it('is seen from each side: lead, partner, organisation, conflict', async () => {
    const region = await makeRegion(open)
    const { db } = region.ctx
    const { draft, rowOf } = journeyIn(region)
    const { id } = await rowOf(await draft())
    const partner = (account_id: string, status: string, position: number) => ({
      id: `p-${account_id}`,
      proposal_id: id,
      position,
      name: account_id,
      helix: 'citizen',
      email: account_id,
      email_key: account_id,
      account_id,
      token_hash: account_id,
      status,
      invited_at: 0,
      answered_at: null,
    })
    await db.write(async (tx) => {
      await insertPartner(tx, partner('dirk', 'invited', 0))
      await insertPartner(tx, partner('fatou', 'declined', 1))
      await insertOrganisation(tx, {
        id: 'lab',
        name: 'Lab',
        helix: 'academia',
        enterprise_number: null,
        verified_at: 0,
      })
      for (const account_id of ['dirk', 'hanne']) {
        await insertMembership(tx, { account_id, organisation_id: 'lab' })
      }
      const conflict = {
        id: 'x',
        proposal_id: id,
        account_id: 'gilles',
        kind: 'declared',
        explanation: '',
        declared_at: 0,
      }
      await insertConflict(tx, conflict)
      await insertConflict(tx, { ...conflict, id: 'y' })
    })
    const everybody = ['bram', 'dirk', 'fatou', 'hanne', 'gilles', 'oumar']
    const ties = await listTies(db.read, id, everybody)
    const seen = everybody.map((one) => {
      const { is_lead, is_partner, same_organisation, open_conflicts } = ties.get(one) ?? {}
      return [one, is_lead, is_partner, same_organisation, open_conflicts]
    })
    expect(seen).toEqual([
      ['bram', 1, 0, 0, 0],
      ['dirk', 0, 1, 0, 0],
      ['fatou', 0, 0, 0, 0],
      ['hanne', 0, 0, 1, 0],
      ['gilles', 0, 0, 0, 1],
      ['oumar', 0, 0, 0, 0],
    ])
    expect(await listTies(db.read, id, [])).toEqual(new Map())
    await db.write((tx) => tx.updateTable('conflict').set({ dismissed_at: 1 }).execute())
    expect((await listTies(db.read, id, ['gilles'])).get('gilles')?.open_conflicts).toBe(0)

    const review = {
      id: 'r',
      proposal_id: id,
      reviewer_id: 'oumar',
      helix: 'citizen',
      assigned_at: 0,
      assigned_by: 'chantal',
      due_at: null,
    }
    await db.write((tx) => upsertReview(tx, review))
    const relation = (who: string) => findRelation(db.read, id, who)
    expect(await relation('bram')).toEqual({ isLead: true, isPartner: false, isReviewer: false })
    expect(await relation('dirk')).toEqual({ isLead: false, isPartner: true, isReviewer: false })
    expect(await relation('fatou')).toEqual({ isLead: false, isPartner: false, isReviewer: false })
    expect(await relation('oumar')).toEqual({ isLead: false, isPartner: false, isReviewer: true })
    await db.write((tx) =>
      updateReview(tx, { proposalId: id, reviewerId: 'oumar' }, { state: 'recused' }),
    )
    expect((await relation('oumar')).isReviewer).toBe(false)
  })
})
