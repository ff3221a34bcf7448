import { expect, it } from 'vitest'
import { describeOnBothDatabases, type OpenDatabase } from '#tests/support/databases'
import { bilingual, journeyIn, must, type OnTheWay, scoreSheet } from '#tests/support/journey'
import { pagesFor } from '#tests/support/pages'
import { makeRegion, type Name } from '#tests/support/region'
import type { Locale } from '~/i18n/locales'
import * as room from '~/routes/office/decision'
import * as desk from '~/routes/office/decisions'
import * as portfolio from '~/routes/office/portfolio'
import * as publication from '~/routes/office/publication'

const onTheWay: readonly OnTheWay[] = [
  'admissibility',
  'consultation',
  'evaluation',
  'deliberation',
  'cosigning',
  'decided',
]

async function board(open: OpenDatabase) {
  const region = await makeRegion(open)
  const journey = journeyIn(region)
  const pages = (who: Name, locale?: Locale) => pagesFor(region.ctx, region.people[who], locale)
  /** What the room says of one act. */
  const actIn = async (who: Name, reference: string, event: string) => {
    const { data } = await pages(who).read(room, { params: { reference } })
    return data.room.acts.find((act: { event: string }) => act.event === event) ?? null
  }
  const revisionOf = async (reference: string) => String((await journey.rowOf(reference)).revision)
  /** Two proposals side by side: the call closes before the first would be decided. */
  const reachBoth = async (last: OnTheWay): Promise<[string, string]> => {
    const both: [string, string] = [await journey.draft(), await journey.draft()]
    for (const step of onTheWay.slice(0, onTheWay.indexOf(last) + 1)) {
      for (const reference of both) await journey.steps[step](reference, 'bram')
    }
    return both
  }
  return { ...region, ...journey, pages, actIn, revisionOf, reachBoth }
}

const proposal = (revision: string, change: Record<string, string> = {}) => ({
  intent: 'propose-decision',
  revision,
  outcome: 'approve',
  grant: '90 000',
  'reasons.fr': bilingual.fr,
  'reasons.nl': bilingual.nl,
  ...change,
})

describeOnBothDatabases('the decision room', (open) => {
  it('takes a decision from proposal to publication, by two members', async () => {
    const { pages, reach, rowOf, actIn, revisionOf } = await board(open)
    const reference = await reach('deliberation')
    const asked = { params: { reference }, query: '?call=C-2026-0001' }
    const here = `/en/office/decisions/${reference}?call=C-2026-0001`
    const ines = pages('ines')
    const { data } = await ines.read(room, asked)
    expect(data.room).toMatchObject({
      isBoard: true,
      own: { rank: 1, reviewers: 2, isThis: true },
      money: { budget: 500_000, committed: 0, left: 500_000 },
      asked: { amount: 120_000 },
    })
    const parts = data.room.own.parts.map(({ key }: { key: string }) => key)
    expect(parts).toEqual([
      'effect',
      'feasibility',
      'value-for-money',
      'inclusion',
      'reuse',
      'risk',
    ])
    const sent = await ines.post(room, asked, proposal(await revisionOf(reference)))
    expect(sent.to).toBe(`${here}&done=propose-decision`)
    expect((await rowOf(reference)).state).toBe('cosigning')
    const signing = { intent: 'cosign', revision: await revisionOf(reference) }
    expect((await pages('joost').post(room, asked, signing)).to).toBe(`${here}&done=cosign`)
    expect(await actIn('ines', reference, 'publish')).toMatchObject({ allowed: true })

    const preview = await pages('joost').read(publication, { query: `?proposal=${reference}` })
    expect(preview.data.view).toMatchObject({
      canPublish: true,
      items: [{ reference, outcome: 'approve', letters: [{ locale: 'nl', to: ['Bram Peeters'] }] }],
      money: [{ view: { committed: 90_000, left: 410_000 } }],
    })
    expect(preview.data.view.items[0].letters[0].text).toContain(bilingual.nl)
    const out = await pages('joost').post(
      publication,
      {},
      {
        'proposals[0].reference': reference,
        'proposals[0].revision': await revisionOf(reference),
      },
    )
    expect(out.to).toBe('/en/office/decisions?published=1')
    expect((await rowOf(reference)).state).toBe('approved')
  })

  it('keeps what was written when it is refused, and says what is missing beside it', async () => {
    const { pages, reach, revisionOf, rowOf } = await board(open)
    const reference = await reach('deliberation')
    const asked = { params: { reference } }
    const revision = await revisionOf(reference)
    const refused = await pages('ines').post(
      room,
      asked,
      proposal(revision, { 'reasons.nl': 'Kort.', grant: '250.000' }),
    )
    expect(refused.status).toBe(400)
    expect(refused.data.reply.error).toEqual({
      'reasons.nl': [expect.stringContaining('The reasons in Dutch')],
      grant: [expect.stringContaining('200,000')],
    })
    expect(refused.data.reply.initialValue).toMatchObject({
      grant: '250.000',
      reasons: { nl: 'Kort.' },
    })
    const words = await pages('ines').post(room, asked, proposal(revision, { grant: 'a lot' }))
    expect(words.data.reply.error).toEqual({ grant: ['Give a number.'] })
    const none = await pages('ines').post(room, asked, proposal(revision, { outcome: '' }))
    expect(Object.keys(none.data.reply.error)).toEqual(['outcome'])
    expect((await rowOf(reference)).state).toBe('deliberation')
  })

  it('names the sum that is left where the money does not reach', async () => {
    const { ctx, pages, revisionOf, reachBoth, steps } = await board(open)
    const [first, second] = await reachBoth('deliberation')
    await steps.cosigning(first, 'bram')
    await ctx.db.write((tx) => tx.updateTable('call').set({ budget: 100_000 }).execute())
    const asked = { params: { reference: second } }
    const { data } = await pages('ines').read(room, asked)
    expect(data.room.money).toMatchObject({ committed: 90_000, left: 10_000 })
    const sent = proposal(await revisionOf(second), { grant: '50000' })
    const refused = await pages('ines').post(room, asked, sent)
    expect(refused.status).toBe(400)
    expect(refused.data.reply.error.grant).toEqual([
      expect.stringMatching(/€10,000 left; €50,000 is asked/),
    ])
    const reserve = proposal(await revisionOf(second), { outcome: 'reserve', grant: '' })
    expect((await pages('ines').post(room, asked, reserve)).status).toBe(303)
  })

  it('lets nobody sign what they proposed, nor a text that has changed since', async () => {
    const { pages, reach, actIn, revisionOf, rowOf } = await board(open)
    const reference = await reach('cosigning')
    const asked = { params: { reference } }
    const revision = await revisionOf(reference)
    const why = 'You proposed this decision. Another board member must do this.'
    expect(await actIn('ines', reference, 'cosign')).toEqual({
      event: 'cosign',
      allowed: false,
      reasons: [why],
    })
    const own = await pages('ines').post(room, asked, { intent: 'cosign', revision })
    expect(own.status).toBe(403)
    expect(own.data.reply.error['']).toEqual([why])
    const old = String(Number(revision) - 1)
    const stale = await pages('joost').post(room, asked, { intent: 'cosign', revision: old })
    expect(stale.status).toBe(409)
    expect((await rowOf(reference)).state).toBe('cosigning')
    const mute = await pages('joost').post(room, asked, { intent: 'object', revision })
    expect(Object.keys(mute.data.reply.error)).toEqual(['reason'])
    const reason = 'The grant does not follow the scores.'
    const objected = await pages('joost').post(room, asked, { intent: 'object', revision, reason })
    expect(objected.to).toContain('done=object')
    expect((await rowOf(reference)).state).toBe('deliberation')
  })

  it('waits until reviewers who differ have been heard', async () => {
    const { pages, reach, send, score, actIn, revisionOf, rowOf } = await board(open)
    const reference = await reach('evaluation')
    const apart = { ...scoreSheet(), recommendation: 'do-not-fund' as const }
    for (const reviewer of ['gilles', 'hanne'] as const) {
      must(await send('chantal', reference, 'assign', { reviewer }))
      must(await score(reviewer, reference, reviewer === 'hanne' ? apart : scoreSheet()))
    }
    must(await send('chantal', reference, 'close-evaluation'))
    const blocked = await actIn('ines', reference, 'propose-decision')
    expect(blocked).toMatchObject({ allowed: false, reasons: [expect.stringContaining('discuss')] })
    const asked = { params: { reference } }
    const early = await pages('ines').post(room, asked, proposal(await revisionOf(reference)))
    expect(early.status).toBe(409)
    expect((await rowOf(reference)).state).toBe('deliberation')
    must(
      await send('ines', reference, 'reopen-evaluation', { reason: 'The scores differ widely.' }),
    )
    const note = 'Both were heard; Hanne doubts the pilot, and keeps her view.'
    must(await send('chantal', reference, 'record-discussion', { note }))
    must(await send('chantal', reference, 'close-evaluation'))
    const { data } = await pages('ines').read(room, asked)
    expect(data.room.scores).toMatchObject({
      flags: [expect.stringContaining('Some reviewers would fund it')],
      discussions: [{ by: 'Chantal Dubois' }],
    })
    const sent = await pages('ines').post(room, asked, proposal(await revisionOf(reference)))
    expect(sent.status).toBe(303)
  })

  it('shows officers what lies before the board, and nothing of what it is signing', async () => {
    const { pages, reach } = await board(open)
    const reference = await reach('cosigning')
    const chantal = pages('chantal')
    const list = await chantal.read(desk)
    expect(list.data.desk).toMatchObject({
      isBoard: false,
      cosign: [],
      publish: [],
      propose: [{ reference, due: null, decision: null, reasons: [] }],
    })
    const inside = await chantal.read(room, { params: { reference } })
    expect(inside.data.room).toMatchObject({
      state: 'deliberation',
      decision: null,
      acts: [],
      money: { committed: 0 },
    })
    const call = { query: '?call=C-2026-0001' }
    const ranked = await chantal.read(portfolio, call)
    expect(ranked.data.page.ranking.lines).toMatchObject([
      { reference, state: 'deliberation', outcome: null, grant: null },
    ])
    for (const { text } of [list, inside, ranked]) {
      expect(text).not.toContain('Deux groupes')
      expect(text).not.toMatch(/cosigning|90[.,\s]?000/)
    }
    const sent = { intent: 'cosign', revision: '1' }
    expect((await chantal.post(room, { params: { reference } }, sent)).status).toBe(403)
    const joost = await pages('joost').read(portfolio, call)
    expect(joost.data.page.ranking.lines).toMatchObject([
      { state: 'cosigning', outcome: 'approve', isOpen: true, grant: 90_000 },
    ])
  })

  it('is entered by nobody else', async () => {
    const { ctx, pages, reach } = await board(open)
    const asked = { params: { reference: await reach('deliberation') } }
    for (const page of [desk, room, portfolio, publication]) {
      expect((await pagesFor(ctx, null).read(page, asked)).to).toContain('/en/sign-in')
      for (const who of ['gilles', 'bram', 'lea', 'karim'] as const) {
        expect((await pages(who).read(page, asked)).status).toBe(403)
      }
    }
    expect((await pages('chantal').read(publication, asked)).status).toBe(403)
  })
})

describeOnBothDatabases('publishing together', (open) => {
  it('sends all or none, and names the first that cannot go', async () => {
    const { pages, reachBoth, send, revisionOf, rowOf } = await board(open)
    const [one, other] = await reachBoth('decided')
    const together = async () => ({
      'proposals[0].reference': one,
      'proposals[0].revision': await revisionOf(one),
      'proposals[1].reference': other,
      'proposals[1].revision': await revisionOf(other),
    })
    const query = `?proposal=${one}&proposal=${other}&proposal=P-2020-0001&call=C-2026-0001`
    const joost = pages('joost')
    expect((await joost.read(publication, { query })).data.view).toMatchObject({
      canPublish: true,
      items: [{ reference: one }, { reference: other }],
      money: [{ view: { committed: 180_000, left: 320_000 } }],
    })
    must(await send('lea', other, 'hide', { reason: 'Names a private person.' }))
    expect((await joost.read(publication, { query })).data.view).toMatchObject({
      canPublish: false,
      items: [{ reasons: [] }, { reasons: [expect.stringContaining('hidden')] }],
    })
    const stopped = await joost.post(publication, { query }, await together())
    expect(stopped.status).toBe(409)
    expect(stopped.data.reply.error['']).toEqual([
      `Nothing has been published: ${other} cannot go out.`,
      expect.stringContaining('The page is hidden'),
    ])
    expect((await rowOf(one)).state).toBe('decided')
    must(await send('lea', other, 'restore', { reason: 'The name has been taken out.' }))
    const sent = await joost.post(publication, { query }, await together())
    expect(sent.to).toBe('/en/office/decisions?call=C-2026-0001&published=2')
    expect([(await rowOf(one)).state, (await rowOf(other)).state]).toEqual(['approved', 'approved'])
    expect((await joost.read(desk)).data.desk.published).toHaveLength(2)
  })
})
