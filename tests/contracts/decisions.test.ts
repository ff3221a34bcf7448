import { expect, it } from 'vitest'
import { closeOpenDecision } from '#db/queries/decisions/close-open-decision'
import {
  findDecision,
  findOpenDecision,
  listPublishedDecisions,
} from '#db/queries/decisions/find-decision'
import { insertDecision } from '#db/queries/decisions/insert-decision'
import { listCommitments } from '#db/queries/decisions/list-commitments'
import { listDecisionDesk } from '#db/queries/decisions/list-decision-desk'
import { listDecisionTimes } from '#db/queries/decisions/list-decision-times'
import { listDecisions } from '#db/queries/decisions/list-decisions'
import { updateDecision } from '#db/queries/decisions/update-decision'
import { describeOnBothDatabases, type OpenDatabase } from '#tests/support/databases'
import { journeyIn } from '#tests/support/journey'
import { makeRegion } from '#tests/support/region'

async function withActs(open: OpenDatabase) {
  const region = await makeRegion(open)
  const { db } = region.ctx
  const { reach, rowOf } = journeyIn(region)
  const [one, other] = [await reach('admissibility'), await reach('admissibility')]
  const ids = [(await rowOf(one)).id, (await rowOf(other)).id] as const
  let count = 0
  const decide = (of: 0 | 1, change: object = {}) => {
    count += 1
    const id = `d${count}`
    return db.write((tx) =>
      insertDecision(tx, {
        id,
        reference: `D-2026-000${count}`,
        proposal_id: ids[of],
        call_id: 'C-2026-0001',
        state: 'proposed',
        outcome: 'approve',
        reasons: '{}',
        conditions: null,
        grant_amount: 1000 * count,
        proposed_by: 'ines',
        proposed_at: count,
        cosigned_by: null,
        cosigned_at: null,
        published_by: null,
        published_at: null,
        closed_reason: null,
        evidence: null,
        ...change,
      }),
    )
  }
  return { db, decide, ids, one, other, ctx: region.ctx }
}

describeOnBothDatabases('decisions', (open) => {
  it('move on from the step they are at, and never once published', async () => {
    const { db, decide, ids } = await withActs(open)
    await decide(0)
    expect(await findOpenDecision(db.read, ids[0])).toMatchObject({ reference: 'D-2026-0001' })
    expect(await findOpenDecision(db.read, ids[1])).toBeNull()
    const move = (from: 'proposed' | 'pending', change: object) =>
      db.write((tx) => updateDecision(tx, 'd1', from, change))
    expect(await move('pending', { outcome: 'reject' })).toBe(false)
    expect(await move('proposed', { state: 'pending', cosigned_by: 'joost' })).toBe(true)
    expect(await move('pending', { state: 'published', published_at: 5 })).toBe(true)
    expect(await move('proposed', { outcome: 'reject' })).toBe(false)
    expect(await move('pending', { outcome: 'reject' })).toBe(false)
    expect(await findDecision(db.read, 'D-2026-0001')).toMatchObject({
      outcome: 'approve',
      cosigned_by: 'joost',
    })
    expect(await findDecision(db.read, 'D-1999-0001')).toBeNull()
    expect(await findOpenDecision(db.read, ids[0])).toBeNull()
    await db.write((tx) => closeOpenDecision(tx, ids[0], 'withdrawn'))
    expect((await listPublishedDecisions(db.read, ids[0])).map(({ id }) => id)).toEqual(['d1'])
    await decide(1, { state: 'pending' })
    await db.write((tx) => closeOpenDecision(tx, ids[1], 'withdrawn'))
    expect(await findDecision(db.read, 'D-2026-0002')).toMatchObject({ state: 'withdrawn' })
  })

  it('are listed newest first, by outcome and by call, without those in the making', async () => {
    const { db, decide, one, other } = await withActs(open)
    await decide(0, { state: 'published', published_at: 10 })
    await decide(1, { state: 'published', published_at: 20, outcome: 'reject', grant_amount: null })
    await decide(0, { state: 'published', published_at: 20 })
    await decide(1)
    await decide(1, { state: 'retracted' })
    const ids = async (filter: object = {}) =>
      (await listDecisions(db.read, { limit: 10, ...filter })).map(({ id }) => id)
    expect(await ids()).toEqual(['d3', 'd2', 'd1'])
    expect(await ids({ limit: 1 })).toEqual(['d3'])
    expect(await ids({ after: { publishedAt: 20, id: 'd3' } })).toEqual(['d2', 'd1'])
    expect(await ids({ outcome: 'reject' })).toEqual(['d2'])
    expect(await ids({ callId: 'C-2026-0002' })).toEqual([])
    const [newest, second] = await listDecisions(db.read, { limit: 2 })
    expect([newest?.proposal_reference, second?.proposal_reference]).toEqual([one, other])
    expect(newest).toMatchObject({ call_reference: 'C-2026-0001', proposal_helix: 'business' })
  })

  it('bind the money that they promise, each for its proposal', async () => {
    const { db, decide, ids } = await withActs(open)
    await decide(0)
    await decide(0, { state: 'objected' })
    await decide(0, { outcome: 'reject', state: 'published', grant_amount: null })
    await decide(1, { state: 'pending' })
    const bound = async (except: string, call = 'C-2026-0001') =>
      (await listCommitments(db.read, call, except)).map(({ grant, state }) => [grant, state])
    expect(await bound(ids[1])).toEqual([[1000, 'admissibility']])
    expect(await bound(ids[0])).toEqual([[4000, 'admissibility']])
    expect((await bound('')).length).toBe(2)
    expect(await bound('', 'C-2026-0002')).toEqual([])
  })

  it('tell how long a first one took, whatever came after', async () => {
    const { db, decide, ctx } = await withActs(open)
    const submittedAt = ctx.clock.now()
    await decide(0, { state: 'published', published_at: submittedAt + 50 })
    await decide(0, { state: 'published', published_at: submittedAt + 90 })
    await decide(1, { state: 'published', published_at: submittedAt + 70 })
    await decide(1)
    const times = await listDecisionTimes(db.read, submittedAt)
    expect(times.sort((a, b) => a.publishedAt - b.publishedAt)).toEqual([
      { submittedAt, publishedAt: submittedAt + 50 },
      { submittedAt, publishedAt: submittedAt + 70 },
    ])
    expect(await listDecisionTimes(db.read, submittedAt + 100)).toEqual([])
  })

  it('lie on the board’s table with their signers', async () => {
    const region = await makeRegion(open)
    const { reach } = journeyIn(region)
    const reference = await reach('decided')
    const [desk, ...rest] = await listDecisionDesk(region.ctx.db.read)
    expect(rest).toEqual([])
    expect(desk).toMatchObject({
      reference,
      state: 'decided',
      outcome: 'approve',
      grant_amount: 90_000,
      proposer_name: 'Inès Alaoui',
      cosigner_name: 'Joost Wouters',
    })
    expect(await listDecisionDesk(region.ctx.db.read, { callId: 'C-2026-0002' })).toEqual([])
  })
})
