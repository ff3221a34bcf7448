import { describe, expect, it } from 'vitest'
import { listCommitments } from '#db/queries/decisions/list-commitments'
import { describeOnBothDatabases } from '#tests/support/databases'
import { bilingual, journeyIn, must, refusalOf } from '#tests/support/journey'
import { makeRegion, openCall, type Region } from '#tests/support/region'
import { publishBatch } from '~/decisions/commands/publish-decision.server'

const approve = { outcome: 'approve', grant: 90_000, reasons: bilingual }
const reserve = { outcome: 'reserve', reasons: bilingual }

/** Two proposals of one call before the board, both judged. */
async function twoBeforeTheBoard(region: Region, budget: number): Promise<[string, string]> {
  const call = 'C-2026-0003'
  await openCall(region.ctx, { reference: call, budget })
  const { draft, steps, reach } = journeyIn(region)
  const other = await draft({ call })
  await steps.admissibility(other, 'bram')
  await steps.consultation(other, 'bram')
  const one = await reach('deliberation', { call })
  await steps.deliberation(other, 'bram')
  return [one, other]
}

describeOnBothDatabases('the money of a call', (open) => {
  it('is refused beyond what is left, and the sum left is named', async () => {
    const region = await makeRegion(open)
    const { send } = journeyIn(region)
    const [one, other] = await twoBeforeTheBoard(region, 150_000)
    must(await send('ines', one, 'propose-decision', approve))
    const propose = (grant?: number) =>
      send('joost', other, 'propose-decision', { ...approve, grant })
    const short = await propose(60_001)
    expect(short).toMatchObject({
      failure: { fields: { grant: [{ params: { left: 60_000, asked: 60_001 } }] } },
    })
    expect(refusalOf(await propose())).toEqual(['grant-missing'])
    expect(refusalOf(await propose(200_001))).toEqual(['grant-above-maximum', 'money-short'])
    must(await propose(60_000))
  })

  it('comes back with an objection, a withdrawal and a settled stop, not before', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { send, steps, pass, rowOf } = journeyIn(region)
    const [one, other] = await twoBeforeTheBoard(region, 150_000)
    const bid = () => send('joost', other, 'propose-decision', { ...approve, grant: 100_000 })
    const leftFor = async () => {
      const refused = await bid()
      if (refused.ok) {
        must(await send('joost', other, 'retract', { reason: 'Only to see what is left.' }))
        return 'enough'
      }
      return refused.failure.fields?.grant?.[0]?.params?.left
    }
    expect(await leftFor()).toBe('enough')
    await steps.cosigning(one, 'bram')
    expect(await leftFor()).toBe(60_000)
    must(await send('mehdi', one, 'object', { reason: 'The grant is not yet explained.' }))
    expect(await leftFor()).toBe('enough')

    for (const step of ['cosigning', 'decided', 'approved'] as const) await steps[step](one, 'bram')
    expect(await leftFor()).toBe(60_000)
    // The board stops the project: as long as Bram can contest that, his grant waits for him.
    must(await send('mehdi', one, 'stop', { reasons: bilingual }))
    expect((await rowOf(one)).state).toBe('stopped')
    expect(await leftFor()).toBe(60_000)
    must(await send('bram', one, 'appeal', { grounds: 'The pilot had only just begun.' }))
    expect(await leftFor()).toBe(60_000)
    must(await send('ines', one, 'uphold', { reasons: bilingual }))
    expect(await leftFor()).toBe('enough')
    expect(await listCommitments(ctx.db.read, 'C-2026-0003', (await rowOf(other)).id)).toHaveLength(
      1,
    )
    await pass(0)
  })

  it('is not held by a decision whose proposal was withdrawn', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { send, steps } = journeyIn(region)
    const [one, other] = await twoBeforeTheBoard(region, 150_000)
    await steps.cosigning(one, 'bram')
    must(await send('bram', one, 'withdraw', { reason: 'The partner left.' }))
    const [open_] = await ctx.db.read.selectFrom('decision').select('state').execute()
    expect(open_?.state).toBe('withdrawn')
    must(await send('joost', other, 'propose-decision', { ...approve, grant: 150_000 }))
  })
})

describeOnBothDatabases('a signed decision', (open) => {
  it('does not go out while the page is hidden', async () => {
    const region = await makeRegion(open)
    const { send, reach } = journeyIn(region)
    const reference = await reach('decided')
    must(await send('lea', reference, 'hide', { reason: 'Somebody’s address stands in the text.' }))
    expect(refusalOf(await send('joost', reference, 'publish'))).toEqual(['page-hidden'])
    must(await send('lea', reference, 'restore', { reason: 'The address has been taken out.' }))
    must(await send('joost', reference, 'publish'))
  })

  it('goes out with others all together or not at all', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { send, steps, rowOf } = journeyIn(region)
    const [one, other] = await twoBeforeTheBoard(region, 500_000)
    for (const reference of [one, other]) {
      await steps.cosigning(reference, 'bram')
      await steps.decided(reference, 'bram')
    }
    must(await send('lea', other, 'hide', { reason: 'Somebody’s address stands in the text.' }))
    const batch = async () => {
      const rows = await Promise.all([one, other].map(rowOf))
      return publishBatch(
        ctx,
        people.joost,
        rows.map(({ reference, revision }) => ({ reference, revision })),
      )
    }
    // Which one stopped the batch is named first.
    expect(refusalOf(await batch())).toEqual(['batch-stopped', 'page-hidden'])
    expect((await rowOf(one)).state).toBe('decided')
    must(await send('lea', other, 'restore', { reason: 'The address has been taken out.' }))
    must(await batch())
    expect([(await rowOf(one)).state, (await rowOf(other)).state]).toEqual(['approved', 'approved'])
  })

  it('is frozen with its evidence, in which nobody of the panel is named', async () => {
    const region = await makeRegion(open)
    const { reach, rowOf } = journeyIn(region)
    const reference = await reach('approved')
    const { id } = await rowOf(reference)
    const act = await region.ctx.db.read
      .selectFrom('decision')
      .selectAll()
      .where('proposal_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(act).toMatchObject({ state: 'published', proposed_by: 'ines', cosigned_by: 'joost' })
    const evidence = JSON.parse(act.evidence ?? '') as {
      proposals: { sheets: { reviewer: string }[] }[]
    }
    expect(act.evidence).not.toMatch(/gilles|hanne|Two pilots/)
    expect(evidence.proposals[0]?.sheets.map(({ reviewer }) => reviewer)).toEqual(['A', 'B'])
  })

  describe('from the reserve list', () => {
    it('is proposed anew when money comes free, and the list ends on its day', async () => {
      const region = await makeRegion(open)
      const { send, pass, rowOf } = journeyIn(region)
      const [one, other] = await twoBeforeTheBoard(region, 500_000)
      for (const reference of [one, other]) {
        must(await send('ines', reference, 'propose-decision', reserve))
        must(await send('joost', reference, 'cosign'))
        must(await send('mehdi', reference, 'publish'))
      }
      expect((await rowOf(one)).state).toBe('reserve-list')
      must(await send('ines', one, 'promote', { reasons: bilingual, grant: 90_000 }))
      must(await send('joost', one, 'cosign'))
      must(await send('joost', one, 'publish'))
      expect((await rowOf(one)).state).toBe('approved')
      await pass(366 * 86_400_000 + 3 * 86_400_000)
      expect((await rowOf(other)).state).toBe('lapsed')
      expect((await rowOf(one)).state).toBe('approved')
    })
  })
})
