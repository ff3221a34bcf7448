import { expect, it } from 'vitest'
import { describeOnBothDatabases } from '#tests/support/databases'
import { bilingual, journeyIn, must } from '#tests/support/journey'
import { pagesFor } from '#tests/support/pages'
import { makeRegion } from '#tests/support/region'
import { addComment } from '~/comments/commands/add-comment.server'
import { followProposal } from '~/comments/commands/follow-proposal.server'
import { reportComment } from '~/comments/commands/report-comment.server'
import { supportProposal } from '~/comments/commands/support-proposal.server'
import * as decisions from '~/routes/decisions/index'
import * as decision from '~/routes/decisions/show'
import * as following from '~/routes/my/following'
import * as my from '~/routes/my/index'
import * as moderation from '~/routes/office/moderation'
import * as act from '~/routes/proposals/act'
import * as show from '~/routes/proposals/show'

const verbs = (items: { verb: string }[]) => items.map(({ verb }) => verb)

describeOnBothDatabases('the page of an event', (open) => {
  it('tells whose it is, what stands against it, and what lifts that', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const reference = await journeyIn(region).reach('consultation')
    const dirk = await pagesFor(ctx, people.dirk).read(act, {
      params: { reference, event: 'extend' },
    })
    expect(dirk.status).toBe(403)
    expect(dirk.data.act).toMatchObject({ refused: { isYours: false }, fields: [] })
    const early = await pagesFor(ctx, people.chantal).read(act, {
      params: { reference, event: 'close-consultation' },
    })
    expect(early.status).toBe(409)
    expect(early.data.act.refused.reasons).toEqual([
      'The consultation has a minimum length. It can close in 14 days.',
    ])
    for (const event of ['score', 'expire-draft', 'nonsense', '__proto__']) {
      const answer = await pagesFor(ctx, people.chantal).read(act, { params: { reference, event } })
      expect(answer.status).toBe(404)
    }
  })

  it('sends the author of a text to where it is checked', async () => {
    const region = await makeRegion(open)
    const reference = await journeyIn(region).reach('draft')
    const bram = pagesFor(region.ctx, region.people.bram)
    const answer = await bram.read(act, { params: { reference, event: 'submit' } })
    expect(answer.to).toBe(`/en/proposals/${reference}/edit/check`)
  })

  it('keeps what was typed when the machine refuses, with the words beside the field', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { reach, rowOf } = journeyIn(region)
    const reference = await reach('admissibility')
    const asked = { params: { reference, event: 'declare-inadmissible' } }
    const chantal = pagesFor(ctx, people.chantal, 'fr')
    const { data } = await chantal.read(act, asked)
    expect(data.act.fields.map(({ name }: { name: string }) => name)).toEqual(['rule', 'reasons'])
    const typed = { revision: String(data.act.revision), 'reasons.fr': 'Trop court.' }
    const refused = await chantal.post(act, asked, typed)
    expect(refused.status).toBe(400)
    expect(Object.keys(refused.data.reply.error).sort()).toEqual([
      'reasons.fr',
      'reasons.nl',
      'rule',
    ])
    expect(refused.data.reply.initialValue.reasons.fr).toBe('Trop court.')
    const sent = await chantal.post(act, asked, {
      ...typed,
      rule: 'Art. 4',
      'reasons.fr': bilingual.fr,
      'reasons.nl': bilingual.nl,
    })
    expect(sent.to).toBe(`/fr/proposals/${reference}?done=declare-inadmissible`)
    expect((await rowOf(reference)).state).toBe('inadmissible')
    const outline = await pagesFor(ctx, null, 'nl').read(show, { params: { reference } })
    expect(outline.data.outline.inadmissible).toMatchObject({
      rule: 'Art. 4',
      reasons: [{ lang: 'nl' }, { lang: 'fr' }],
    })
    expect(outline.text).not.toContain('Three desks')
  })

  it('refuses a form that somebody overtook, and a form made for somebody else', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { reach, send, rowOf } = journeyIn(region)
    const reference = await reach('admissibility')
    const { revision } = await rowOf(reference)
    must(await send('chantal', reference, 'admit'))
    const chantal = pagesFor(ctx, people.chantal)
    const asked = { params: { reference, event: 'extend' } }
    const fields = { until: '2027-12-31', reason: 'The holidays fall into it.' }
    const stale = await chantal.post(act, asked, { ...fields, revision: String(revision) })
    expect(stale.status).toBe(409)
    expect(stale.data.reply.error['']).toEqual([expect.stringContaining('while you were reading')])
    expect(stale.data.reply.initialValue).toMatchObject(fields)
    const forged = await chantal.post(act, asked, { ...fields, revision: '2', token: 'x' })
    expect(forged.status).toBe(403)
  })

  it('shows the whole decision to whoever signs it, and to nobody else', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const reference = await journeyIn(region).reach('cosigning')
    const asked = { params: { reference, event: 'cosign' } }
    const joost = await pagesFor(ctx, people.joost, 'nl').read(act, asked)
    expect(joost.status).toBe(200)
    expect(joost.data.decision).toMatchObject({
      outcome: 'approve',
      grant: 90_000,
      reasons: [{ lang: 'nl' }, { lang: 'fr' }],
      proposed: { name: 'Inès Alaoui' },
    })
    const ines = await pagesFor(ctx, people.ines).read(act, asked)
    expect(ines.status).toBe(409)
    const chantal = await pagesFor(ctx, people.chantal).read(act, asked)
    expect(chantal.status).toBe(403)
    expect(chantal.data.decision).toBeNull()
    expect(chantal.text).not.toContain('Deux groupes')
  })

  it('offers reviewers with what ties them, to officers', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { reach, send, rowOf } = journeyIn(region)
    const reference = await reach('evaluation')
    const { id } = await rowOf(reference)
    must(await send('chantal', reference, 'assign', { reviewer: 'gilles' }))
    await ctx.db.write((tx) =>
      tx
        .insertInto('conflict')
        .values({
          id: 'c',
          proposal_id: id,
          account_id: 'hanne',
          kind: 'declared',
          explanation: '',
          declared_at: 0,
          dismissed_at: null,
          dismissed_by: null,
          dismissal_reason: null,
        })
        .execute(),
    )
    const { data } = await pagesFor(ctx, people.chantal).read(act, {
      params: { reference, event: 'assign' },
    })
    expect(data.act.fields[0].options).toEqual([
      {
        value: 'hanne',
        label: 'Hanne De Smet (academic world): tied to this proposal, cannot judge it',
        disabled: true,
      },
      { value: 'oumar', label: 'Oumar Diallo (citizen): no open review', disabled: false },
    ])
  })
})

describeOnBothDatabases('one’s own work', (open) => {
  it('waits for each person in their part, and for nobody tied to it', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { reach, send, steps } = journeyIn(region)
    const work = async (who: keyof typeof people) =>
      (await pagesFor(ctx, people[who]).read(my)).data.work
    const first = await reach('admissibility')
    const second = await reach('consultation')
    const third = await reach('consultation')
    await steps.evaluation(third, 'bram')
    await steps.deliberation(third, 'bram')
    await steps.cosigning(third, 'bram')
    must(await send('chantal', second, 'assign', { reviewer: 'oumar' }))
    must(await send('chantal', first, 'request-changes', { reason: 'Say who pays for it.' }))

    expect(verbs((await work('bram')).turn)).toEqual(['Change your proposal and send it back'])
    expect((await work('bram')).waiting).toHaveLength(2)
    expect(verbs((await work('chantal')).turn)).toEqual(['Assign reviewers'])
    expect(verbs((await work('oumar')).turn)).toEqual(['Score a proposal'])
    expect((await work('ines')).turn).toEqual([])
    expect((await work('ines')).waiting).toMatchObject([{ due: 'a second signature' }])
    expect(verbs((await work('joost')).turn)).toEqual(['Read a decision and sign it, or object'])
    expect((await work('dirk')).turn).toEqual([])
    expect((await pagesFor(ctx, null).read(my)).to).toContain('/en/sign-in?to=')
  })

  it('keeps a followed proposal in view, and asks for a support to be renewed', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { reach, send, change, resubmit, steps } = journeyIn(region)
    const reference = await reach('consultation')
    must(await supportProposal(ctx, people.dirk, reference))
    must(await followProposal(ctx, people.dirk, { reference, follow: true }))
    await steps.evaluation(reference, 'bram')
    must(await send('bram', reference, 'revise'))
    must(await change(reference, { risks: 'A commune may leave, and come back.' }))
    must(await resubmit(reference))
    const dirk = pagesFor(ctx, people.dirk)
    const { data } = await dirk.read(my)
    expect(data.work.turn).toMatchObject([
      { key: `renew ${reference}`, href: `/en/proposals/${reference}?since=1` },
    ])
    expect(data.work.following).toMatchObject([{ reference }])
    const list = await dirk.read(following)
    expect(list.data.following).toMatchObject({ items: [{ reference }], next: null })
    must(await send('lea', reference, 'hide', { reason: 'Names a private person.' }))
    expect((await dirk.read(following)).text).not.toContain('One desk')
  })
})

describeOnBothDatabases('moderation', (open) => {
  it('is for moderators, who hide with a reason and never decide about their own words', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const reference = await journeyIn(region).reach('consultation')
    const input = { reference, section: 'whole', stance: 'neutral', language: 'fr' } as const
    const { id } = must(await addComment(ctx, people.elodie, { ...input, body: 'Achetez ici.' }))
    const own = must(await addComment(ctx, people.lea, { ...input, body: 'Moi aussi.' }))
    for (const about of [id, own.id]) {
      must(await reportComment(ctx, people.dirk, { id: about, reason: 'Reclame, niets anders.' }))
    }
    expect((await pagesFor(ctx, people.dirk).read(moderation)).status).toBe(403)
    const lea = pagesFor(ctx, people.lea, 'nl')
    const { data } = await lea.read(moderation)
    expect(data.moderation.reported).toMatchObject([
      { id, isOwn: false, reports: [{ name: 'Dirk Maes' }] },
      { id: own.id, isOwn: true },
    ])
    const bare = await lea.post(moderation, {}, { id, act: 'hide', reason: '' })
    expect(bare.status).toBe(400)
    expect(Object.keys(bare.data.reply.error)).toEqual(['reason'])
    const hidden = await lea.post(moderation, {}, { id, act: 'hide', reason: 'Het is reclame.' })
    expect(hidden.to).toBe('/nl/office/moderation?done=hide')
    const self = await lea.post(moderation, {}, { id: own.id, act: 'dismiss', reason: '' })
    expect(self.status).toBe(403)
    const after = await lea.read(moderation)
    expect(after.data.moderation.reported).toHaveLength(1)
    expect(after.data.moderation.hidden).toMatchObject([{ id, reason: 'Het is reclame.' }])
    expect((await pagesFor(ctx, people.lea).read(my)).data.work.turn).toMatchObject([
      { title: '1 reported comment' },
    ])
  })
})

describeOnBothDatabases('published decisions', (open) => {
  it('stand with their reasons, scores without names, and the numbers to check them', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { reach, steps } = journeyIn(region)
    const reference = await reach('consultation')
    const second = await reach('consultation')
    for (const step of [
      'evaluation',
      'deliberation',
      'cosigning',
      'decided',
      'approved',
    ] as const) {
      await steps[step](reference, 'bram')
    }
    await steps.deliberation(second, 'bram')
    await steps.cosigning(second, 'bram')
    for (const reader of [null, people.bram]) {
      const pages = pagesFor(ctx, reader, 'fr')
      const { data } = await pages.read(decisions)
      expect(data.register.items).toMatchObject([{ proposal: reference, outcome: 'approve' }])
      const [item] = data.register.items
      const page = await pages.read(decision, { params: { reference: item.reference } })
      expect(page.data.decision).toMatchObject({
        outcome: 'approve',
        grant: 90_000,
        signers: ['Inès Alaoui', 'Joost Wouters'],
        reasons: [{ lang: 'fr' }, { lang: 'nl' }],
        score: { rank: 1 },
      })
      expect(page.data.decision.reviewers.map((one: { letter: string }) => one.letter)).toEqual([
        'A',
        'B',
      ])
      expect(page.text).not.toMatch(/Gilles|Hanne/)
      const sum = page.data.decision.score.parts.reduce(
        (total: number, { share }: { share: number }) => total + share,
        0,
      )
      const [own] = page.data.decision.ranking
      expect(own.mid).toBeCloseTo(sum * 100, 9)
      expect(own.low).toBeLessThanOrEqual(own.mid)
    }
    const proposed = await ctx.db.read
      .selectFrom('decision')
      .select('reference')
      .where('state', '=', 'proposed')
      .executeTakeFirstOrThrow()
    for (const reader of [null, people.ines]) {
      const answer = await pagesFor(ctx, reader).read(decision, { params: proposed })
      expect(answer.status).toBe(404)
    }
  })
})
