import { expect, it } from 'vitest'
import { describeOnBothDatabases } from '#tests/support/databases'
import { journeyIn, must } from '#tests/support/journey'
import { pagesFor } from '#tests/support/pages'
import { makeRegion } from '#tests/support/region'
import * as calls from '~/routes/calls/index'
import * as call from '~/routes/calls/show'
import * as time from '~/routes/demo/time'
import * as direction from '~/routes/directions/show'
import * as home from '~/routes/home/show'
import * as indicators from '~/routes/indicators/index'
import * as indicator from '~/routes/indicators/show'
import * as process from '~/routes/process/show'
import * as explore from '~/routes/proposals/index'

const views = ['', '?view=table', '?view=map', '?view=board'] as const
const secret = 'A secret that is not for readers yet'

/** Every page on which a proposal could show. */
const everywhere = [
  [home, {}],
  ...views.map((query) => [explore, { query }] as const),
  [explore, { query: '?q=secret+readers' }],
  [explore, { query: '?sort=needs-views' }],
  [explore, { query: '?indicator=PUB-USERS&municipality=21004' }],
  [call, { params: { reference: 'C-2026-0001' } }],
  [direction, { params: { key: 'digital-public-services' } }],
  [indicator, { params: { code: 'PUB-USERS' } }],
] as const

describeOnBothDatabases('the public register', (open) => {
  it('shows nobody what is not public, the office no more than the public', async () => {
    const region = await makeRegion(open)
    const { reach, send } = journeyIn(region)
    const references = [
      await reach('draft', { title: secret }),
      await reach('admissibility', { title: secret }),
    ]
    const hidden = await reach('consultation', { title: secret })
    must(await send('lea', hidden, 'hide', { reason: 'It names a neighbour by address.' }))
    references.push(hidden)
    const seen = await reach('consultation', { title: 'A bench in every street' })

    for (const reader of [null, region.people.bram, region.people.chantal, region.people.ines]) {
      const pages = pagesFor(region.ctx, reader)
      for (const [module, asked] of everywhere) {
        const { status, text } = await pages.read(module, asked)
        expect(status).toBe(200)
        expect(text).not.toContain(secret)
        for (const reference of references) expect(text).not.toContain(reference)
      }
      const { data } = await pages.read(explore)
      expect(data.total).toBe(1)
      expect(data.found).toEqual({ count: 1, isMore: false })
      expect(data.cards.map((card: { reference: string }) => card.reference)).toEqual([seen])
      const { data: front } = await pages.read(home)
      expect(front.proposals).toBe(1)
      expect(front.consultations.count).toBe(1)
    }
  })

  it('does not betray by state, day or order that a decision is being signed', async () => {
    const region = await makeRegion(open)
    const { reach, steps } = journeyIn(region)
    await reach('consultation')
    const reference = await reach('deliberation')
    const visitor = pagesFor(region.ctx, null, 'fr')
    const read = async () => {
      const answers = []
      for (const [module, asked] of everywhere) {
        // The home page's list of late ones reads the day too.
        answers.push(JSON.stringify((await visitor.read(module, asked)).data))
      }
      for (const sort of ['closing', 'support']) {
        answers.push((await visitor.read(explore, { query: `?sort=${sort}` })).text)
      }
      return answers
    }
    const before = await read()
    await steps.cosigning(reference, 'bram')
    expect(await read()).toEqual(before)
    await steps.decided(reference, 'bram')
    expect(await read()).toEqual(before)
    const board = await visitor.read(explore, { query: '?state=deliberation' })
    expect(board.data.found.count).toBe(1)
    expect((await visitor.read(explore, { query: '?state=decided' })).data.ignored).toHaveLength(1)
  })

  it('leaves out what an address asks for in vain, and says so', async () => {
    const region = await makeRegion(open)
    const reference = await journeyIn(region).reach('consultation')
    const visitor = pagesFor(region.ctx, null, 'fr')
    const { status, data } = await visitor.read(explore, {
      query: '?direction=moon&state=lost&sort=money&view=3d&after=%00&call=C-1999-0001',
    })
    expect(status).toBe(200)
    expect(data.ignored).toHaveLength(6)
    expect(data.cards).toMatchObject([{ reference }])
    for (const query of [
      '?q=%22%27%25%00',
      '?q=%F0%9F%9A%B2',
      '?after=bnVsbA',
      '?group=a&group=b',
    ]) {
      expect((await visitor.read(explore, { query })).status, query).toBe(200)
    }
  })

  it('turns its pages, and finds a word however it is spelt', async () => {
    const region = await makeRegion(open)
    const { reach } = journeyIn(region)
    const all: string[] = []
    for (let number = 0; number < 13; number += 1) {
      all.unshift(await reach('consultation', { title: `L’éclairage de la rue ${number}` }))
      region.ctx.clock.pass(1000)
    }
    const visitor = pagesFor(region.ctx, null, 'fr')
    const first = await visitor.read(explore, { query: '?q=ECLAIRAGE' })
    expect(first.data.found.count).toBe(13)
    const query = new URL(first.data.next, 'http://x').search
    const second = await visitor.read(explore, { query })
    const listed = [...first.data.cards, ...second.data.cards]
    expect(listed.map((card: { reference: string }) => card.reference)).toEqual(all)
    expect(second.data.next).toBeNull()
  })

  it('has no page for what is not there', async () => {
    const region = await makeRegion(open)
    const visitor = pagesFor(region.ctx, null)
    for (const [module, params] of [
      [call, { reference: 'C-1999-0001' }],
      [direction, { key: 'moon' }],
      [indicator, { code: 'MOON' }],
    ] as const) {
      expect((await visitor.read(module, { params })).status).toBe(404)
    }
    for (const module of [calls, indicators, process, home]) {
      expect((await visitor.read(module)).status).toBe(200)
    }
  })

  it('keeps a call in preparation to the office', async () => {
    const region = await makeRegion(open)
    await region.ctx.db.write((tx) =>
      tx
        .updateTable('call')
        .set({ state: 'draft' })
        .where('reference', '=', 'C-2026-0001')
        .execute(),
    )
    for (const reader of [null, region.people.chantal]) {
      const pages = pagesFor(region.ctx, reader)
      expect((await pages.read(call, { params: { reference: 'C-2026-0001' } })).status).toBe(404)
      expect((await pages.read(calls)).text).not.toContain('C-2026-0001')
      expect((await pages.read(home)).text).not.toContain('C-2026-0001')
    }
  })

  it('lights the way of a proposal only for those who may see it', async () => {
    const region = await makeRegion(open)
    const { reach } = journeyIn(region)
    const waiting = await reach('admissibility', { title: secret })
    const signed = await reach('cosigning')
    const visitor = pagesFor(region.ctx, null)
    const none = await visitor.read(process, { query: `?proposal=${waiting}` })
    expect(none.data.proposal).toBeNull()
    expect(none.text).not.toContain(secret)
    const lit = await visitor.read(process, { query: `?proposal=${signed}` })
    expect(lit.data.proposal.state).toBe('deliberation')
    const states = lit.data.parts.flatMap((part: { states: object[] }) => part.states)
    expect(states).toContainEqual(expect.objectContaining({ state: 'cosigning', mark: null }))
    expect(states).toContainEqual(expect.objectContaining({ state: 'consultation', mark: 'was' }))
  })

  it('does not let time pass outside a demonstration', async () => {
    const region = await makeRegion(open)
    const before = region.ctx.clock.now()
    const answer = await pagesFor(region.ctx, null).post(time, {}, { span: 'week' })
    expect(answer.status).toBe(404)
    expect(region.ctx.clock.now()).toBe(before)
  })
})
