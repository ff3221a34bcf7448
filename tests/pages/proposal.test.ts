import { expect, it } from 'vitest'
import { describeOnBothDatabases } from '#tests/support/databases'
import { inProcessApi } from '#tests/support/in-process-api'
import { bilingual, journeyIn, must } from '#tests/support/journey'
import { pagesFor } from '#tests/support/pages'
import { makeRegion } from '#tests/support/region'
import { addComment } from '~/comments/commands/add-comment.server'
import { moderateComment } from '~/comments/commands/moderate-comment.server'
import { supportProposal } from '~/comments/commands/support-proposal.server'
import { removePartner } from '~/proposals/commands/remove-partner.server'
import * as report from '~/routes/comments/report'
import * as act from '~/routes/proposals/act'
import * as comments from '~/routes/proposals/comments'
import * as history from '~/routes/proposals/history'
import * as show from '~/routes/proposals/show'
import * as support from '~/routes/proposals/support'
import * as version from '~/routes/proposals/version'
import * as versions from '~/routes/proposals/versions'

describeOnBothDatabases('the page of a proposal', (open) => {
  it('does not exist for strangers while it is a draft or being checked', async () => {
    const region = await makeRegion(open)
    const { reach } = journeyIn(region)
    for (const state of ['draft', 'admissibility'] as const) {
      const params = { reference: await reach(state), version: '1', event: 'withdraw' }
      for (const stranger of [null, region.people.dirk]) {
        const pages = pagesFor(region.ctx, stranger)
        for (const module of [show, history, versions, version]) {
          const answer = await pages.read(module, { params })
          expect(answer.status).toBe(404)
          expect(answer.text).not.toContain('One desk')
        }
      }
      const dirk = pagesFor(region.ctx, region.people.dirk)
      for (const module of [act, comments, support]) {
        expect((await dirk.read(module, { params })).status).toBe(404)
      }
      const own = await pagesFor(region.ctx, region.people.bram).read(show, { params })
      expect(own.data.page.title).toBe('One desk for every form')
    }
  })

  it('leads whoever wants to say something to the sign-in page and back', async () => {
    const region = await makeRegion(open)
    const reference = await journeyIn(region).reach('consultation')
    const visitor = pagesFor(region.ctx, null)
    const asked = { params: { reference }, query: '?section=risks' }
    const answer = await visitor.read(comments, asked)
    expect(answer).toMatchObject({
      status: 303,
      to: '/en/sign-in?to=%2Fen%2Fhere%3Fsection%3Drisks',
    })
    expect((await visitor.post(support, asked, { intent: 'support' })).status).toBe(401)
  })

  it('keeps what was typed in a comment that was refused', async () => {
    const region = await makeRegion(open)
    const reference = await journeyIn(region).reach('consultation')
    const dirk = pagesFor(region.ctx, region.people.dirk, 'nl')
    const typed = { section: 'risks', body: 'Wie herstelt dit?', language: 'nl' }
    const refused = await dirk.post(comments, { params: { reference } }, typed)
    expect(refused.status).toBe(400)
    expect(refused.data.reply.initialValue).toMatchObject(typed)
    expect(Object.keys(refused.data.reply.error)).toEqual(['stance'])
    const sent = await dirk.post(comments, { params: { reference } }, { ...typed, stance: 'if' })
    expect(sent.status).toBe(303)
    const page = await dirk.read(show, { params: { reference } })
    expect(page.data.comments.threads).toMatchObject([
      { author: 'Dirk Maes', section: 'risks', stance: 'if', html: '<p>Wie herstelt dit?</p>' },
    ])
    expect(page.data.comments.bySection).toEqual({ risks: 1 })
  })

  it('says that a comment is hidden, and never what it said', async () => {
    const region = await makeRegion(open)
    const reference = await journeyIn(region).reach('consultation')
    const { ctx, people } = region
    const input = { reference, section: 'whole', stance: 'against', language: 'fr' } as const
    const body = 'Une insulte que personne ne doit relire.'
    const { id } = must(await addComment(ctx, people.elodie, { ...input, body }))
    must(await addComment(ctx, people.dirk, { ...input, body: 'Kalm, graag.', replyTo: id }))
    must(await moderateComment(ctx, people.lea, { id, act: 'hide', reason: 'Elle insulte.' }))
    for (const reader of [null, people.dirk, people.elodie, people.bram, people.lea]) {
      const pages = pagesFor(ctx, reader)
      for (const query of ['', `?comment=${id}`]) {
        const page = await pages.read(show, { params: { reference }, query })
        expect(page.data.comments.threads).toMatchObject([{ id, isHidden: true }])
        expect(page.text).not.toContain('insulte')
        expect(page.text).toContain('Kalm, graag.')
      }
      const api = await inProcessApi(ctx, reader).get(`/proposals/${reference}/comments`)
      expect(JSON.stringify(api.body)).not.toContain('insulte')
    }
    const dirk = pagesFor(ctx, people.dirk)
    expect((await dirk.read(report, { params: { id } })).status).toBe(404)
    const answering = await dirk.read(comments, {
      params: { reference },
      query: `?replyTo=${id}`,
    })
    expect(answering.data.answered).toBeNull()
  })

  it('shows older comments page by page, each once, and finds a permalink on any page', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const reference = await journeyIn(region).reach('consultation')
    const ids: string[] = []
    for (let at = 0; at < 23; at++) {
      if (at % 3 === 0) ctx.clock.set(ctx.clock.now() + 1000)
      const body = `Number ${at}`
      const input = { reference, section: 'whole', stance: 'neutral', language: 'en' } as const
      ids.push(must(await addComment(ctx, people.dirk, { ...input, body })).id)
    }
    const visitor = pagesFor(ctx, null)
    const seen: string[] = []
    let query = ''
    do {
      const page = await visitor.read(show, { params: { reference }, query })
      const { threads, next, left } = page.data.comments
      seen.push(...threads.map((one: { id: string }) => one.id))
      expect(left).toBe(23 - seen.length)
      query = next?.replace('#comments', '') ?? ''
    } while (query)
    expect(seen).toEqual(ids.toReversed())
    const named = await visitor.read(show, { params: { reference }, query: `?comment=${ids[0]}` })
    expect(named.data.comments.named).toMatchObject({ id: ids[0], html: '<p>Number 0</p>' })
  })

  it('marks what changed since the version that somebody supported', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { reach, send, change, resubmit } = journeyIn(region)
    const reference = await reach('consultation')
    must(await supportProposal(ctx, people.dirk, reference))
    await journeyIn(region).steps.evaluation(reference, 'bram')
    must(await send('bram', reference, 'revise'))
    const problem = 'People walk from desk to desk.\n\nAnd they wait at each.'
    must(await change(reference, { problem }))
    must(await resubmit(reference))
    const { data } = await pagesFor(ctx, people.dirk).read(show, { params: { reference } })
    expect(data.page.since).toBe(1)
    expect(data.page.problem).toBe(
      '<p>People walk from desk to desk.</p>\n<p class="changed">And they wait at each.</p>',
    )
    const other = await pagesFor(ctx, null).read(show, { params: { reference } })
    expect(other.text).not.toContain('changed\\"')
    const compared = await pagesFor(ctx, null).read(version, {
      params: { reference, version: '2' },
    })
    expect(compared.data.view.changes).toEqual([
      {
        label: 'The problem',
        pieces: [
          { kind: 'same', text: 'People walk from desk to desk.' },
          { kind: 'added', text: '\n\nAnd they wait at each.' },
        ],
      },
    ])
  })

  it('names no reviewer to authors and readers', async () => {
    const region = await makeRegion(open)
    const reference = await journeyIn(region).reach('deliberation')
    for (const reader of [null, region.people.bram, region.people.dirk]) {
      const pages = pagesFor(region.ctx, reader)
      for (const module of [show, history]) {
        const { text } = await pages.read(module, { params: { reference } })
        expect(text).not.toMatch(/Gilles|Hanne/)
      }
    }
  })

  it('shows a decision that is being signed as the deliberation, outside the board', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { reach, send } = journeyIn(region)
    const reference = await reach('cosigning')
    for (const state of ['cosigning', 'decided'] as const) {
      if (state === 'decided') must(await send('joost', reference, 'cosign'))
      must(await send('lea', reference, 'hide', { reason: 'Shows a private address.' }))
      must(await send('lea', reference, 'restore', { reason: 'The address is gone.' }))
      for (const reader of [null, people.bram, people.chantal, people.lea]) {
        const pages = pagesFor(ctx, reader)
        const page = await pages.read(show, { params: { reference } })
        expect(page.data.page.standing.state).toBe('deliberation')
        expect(
          page.data.page.timeline.items.map(({ label }: { label: string }) => label),
        ).toContain('Deliberation')
        const record = await pages.read(history, { params: { reference } })
        for (const { text } of [page, record]) {
          expect(text).not.toMatch(/second signature|not yet published|cosign|Decision proposed/i)
          expect(text).not.toContain(bilingual.fr)
        }
        const api = await inProcessApi(ctx, reader).get(`/proposals/${reference}/history`)
        expect(JSON.stringify(api.body)).not.toMatch(/cosigning|"decided"/)
      }
      const board = await pagesFor(ctx, people.joost).read(history, { params: { reference } })
      expect(board.text).toContain('Decision proposed')
    }
  })

  it('keeps a hidden page to its reference, its state and why it was decided', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { reach, send } = journeyIn(region)
    const reference = await reach('approved')
    must(await send('lea', reference, 'hide', { reason: 'Names a private person.' }))
    const pages = pagesFor(ctx, people.dirk, 'fr')
    const page = await pages.read(show, { params: { reference } })
    expect(page.data).toMatchObject({ kind: 'outline', title: reference })
    expect(page.text).not.toContain('One desk')
    expect(page.text).toContain('Deux groupes d’évaluateurs')
    const record = await pages.read(history, { params: { reference } })
    expect(record.text).not.toMatch(/One desk|private person/)
    expect((await pages.read(versions, { params: { reference } })).status).toBe(404)
    expect((await pages.read(comments, { params: { reference } })).status).toBe(404)
    const lea = await pagesFor(ctx, people.lea).read(show, { params: { reference } })
    expect(lea.data.page.isHidden).toBe(true)
  })

  it('keeps the answers of invited partners between the authors and the office', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const partners = [
      { name: 'Secret Partner', helix: 'academia', email: 'p@example.org' },
    ] as const
    const { draft, send, submit } = journeyIn(region)
    const reference = await draft({ partners: [...partners] })
    const [partner] = await ctx.db.read.selectFrom('partner').selectAll().execute()
    must(await removePartner(ctx, people.bram, { reference, partnerId: partner?.id ?? '' }))
    must(await submit(reference))
    must(await send('chantal', reference, 'admit'))
    for (const reader of [null, people.dirk]) {
      const { text } = await pagesFor(ctx, reader).read(history, { params: { reference } })
      expect(text).not.toContain('Secret Partner')
      const api = await inProcessApi(ctx, reader).get(`/proposals/${reference}/history`)
      expect(JSON.stringify(api.body)).not.toContain('Secret Partner')
    }
    const own = await pagesFor(ctx, people.bram).read(history, { params: { reference } })
    expect(own.text).toContain('Secret Partner')
  })
})
