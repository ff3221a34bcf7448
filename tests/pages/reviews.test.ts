import { expect, it } from 'vitest'
import { insertMembership } from '#db/queries/identity/insert-membership'
import { insertOrganisation } from '#db/queries/identity/insert-organisation'
import { insertRole } from '#db/queries/identity/insert-role'
import { findReview } from '#db/queries/reviews/find-review'
import { listScoreSheets } from '#db/queries/reviews/list-score-sheets'
import { describeOnBothDatabases, type OpenDatabase } from '#tests/support/databases'
import { inProcessApi } from '#tests/support/in-process-api'
import { journeyIn, must, scoreSheet } from '#tests/support/journey'
import { pagesFor } from '#tests/support/pages'
import { makeRegion, type Name } from '#tests/support/region'
import { addComment } from '~/comments/commands/add-comment.server'
import type { Locale } from '~/i18n/locales'
import * as desk from '~/routes/office/evaluation'
import * as item from '~/routes/office/evaluation-item'
import * as draft from '~/routes/reviews/draft'
import * as queue from '~/routes/reviews/index'
import * as scores from '~/routes/reviews/scores'
import * as review from '~/routes/reviews/show'
import * as aside from '~/routes/reviews/step-aside'
import { criteria } from '~/scoring/rubric'

const secret = 'Hanne alone thinks so'

/** A proposal under evaluation that Gilles and Hanne are asked to score. */
async function evaluation(open: OpenDatabase) {
  const region = await makeRegion(open)
  const { ctx, people } = region
  const journey = journeyIn(region)
  const reference = await journey.reach('evaluation')
  for (const reviewer of ['gilles', 'hanne'] as const) {
    must(await journey.send('chantal', reference, 'assign', { reviewer }))
    ctx.clock.pass(1000)
  }
  const { id: proposalId } = await journey.rowOf(reference)
  const idOf = async (reviewerId: Name) =>
    (await findReview(ctx.db.read, { proposalId, reviewerId }))?.id ?? ''
  const pages = (who: Name, locale?: Locale) => pagesFor(ctx, people[who], locale)
  return { ...region, ...journey, reference, proposalId, idOf, pages }
}

/** The whole form as a browser sends it. */
const filled = (change: Record<string, string> = {}): Record<string, string> => ({
  intent: 'file',
  version: '1',
  'targets[0].indicator': 'PUB-USERS',
  'targets[0].low': '82',
  'targets[0].likely': '83.5',
  'targets[0].high': '85',
  'targets[0].confidence': 'medium',
  'targets[0].reason': 'Two pilots elsewhere came out close to this.',
  ...Object.fromEntries(
    criteria.flatMap((key, at) => [
      [`criteria[${at}].key`, key],
      [`criteria[${at}].score`, '4'],
    ]),
  ),
  recommendation: 'fund',
  ...change,
})

describeOnBothDatabases('a reviewer', (open) => {
  it('says that no conflict stands in the way before the text opens', async () => {
    const { ctx, idOf, pages } = await evaluation(open)
    const gilles = pages('gilles')
    const asked = { params: { id: await idOf('gilles') } }
    const first = await gilles.read(review, asked)
    expect(first.data).toMatchObject({
      step: 'declare',
      page: { title: 'One desk for every form', authors: { name: 'Bram Peeters' } },
    })
    expect(first.text).not.toContain('walk from desk to desk')
    const early = await gilles.post(review, asked, filled())
    expect(early.to).toBe(`/en/reviews/${asked.params.id}`)
    expect(await listScoreSheets(ctx.db.read, [])).toEqual([])
    expect((await gilles.post(review, asked, { intent: 'declare' })).status).toBe(303)
    const opened = await gilles.read(review, asked)
    expect(opened.data).toMatchObject({ step: 'score', form: { others: { asked: 1, filed: 0 } } })
    expect(opened.text).toContain('walk from desk to desk')
    const log = await ctx.db.read
      .selectFrom('event')
      .select(['actor_id', 'body'])
      .where('type', '=', 'declare-no-conflict')
      .execute()
    expect(log).toMatchObject([{ actor_id: 'gilles' }])
  })

  it('sees nobody else’s score on any page or by the API before filing their own', async () => {
    const { ctx, people, reference, idOf, pages, score } = await evaluation(open)
    const sheet = scoreSheet()
    const [target] = sheet.targets
    must(
      await score('hanne', reference, {
        ...sheet,
        targets: target ? [{ ...target, reason: secret }] : [],
        comment: secret,
      }),
    )
    const params = { id: await idOf('gilles') }
    const gilles = pages('gilles')
    const api = inProcessApi(ctx, people.gilles)
    const said: string[] = []
    const look = async () => {
      for (const page of [queue, review, scores, aside]) {
        said.push((await gilles.read(page, { params })).text)
      }
      for (const part of ['', '/reviews', '/reviews/mine', '/history', '/actions', '/versions']) {
        said.push(JSON.stringify((await api.get(`/proposals/${reference}${part}`)).body))
      }
    }
    await look()
    await declare(gilles, params)
    await look()
    expect(said.filter((text) => text.includes(secret))).toEqual([])
    expect((await gilles.read(scores, { params })).to).toBe(`/en/reviews/${params.id}`)
    const refused = await api.get(`/proposals/${reference}/reviews`)
    expect(refused.status).toBe(403)

    const filed = await gilles.post(review, { params }, filled())
    expect(filed.to).toBe(`/en/reviews/${params.id}/scores?done`)
    const after = await gilles.read(scores, { params })
    expect(after.text).toContain(secret)
    expect(after.text).not.toContain('Hanne De Smet')
    expect(after.data.page.scores.scorers).toMatchObject([
      { letter: 'A', isOwn: true, name: null },
      { letter: 'B', isOwn: false, name: null, helix: 'academia' },
    ])
    const stranger = await pages('oumar').read(scores, { params })
    expect(stranger.status).toBe(404)
  })

  it('finds what was typed again, in the notation of the page it is read on', async () => {
    const { idOf, pages } = await evaluation(open)
    const params = { id: await idOf('gilles') }
    const nl = pages('gilles', 'nl')
    await declare(nl, params)
    await nl.post(draft, { params }, filled({ 'targets[0].likely': '83,5', recommendation: '' }))
    const there = await nl.read(review, { params })
    expect(there.data.form).toMatchObject({
      saved: expect.stringMatching(/^\d\d:\d\d$/),
      sheet: { recommendation: '' },
    })
    expect(there.data.form.sheet.targets[0].likely).toBe('83,5')
    const en = await pages('gilles', 'en').read(review, { params })
    expect(en.data.form.sheet.targets[0].likely).toBe('83.5')
    expect((await nl.read(queue)).data.items).toMatchObject([{ draft: { done: 6, total: 7 } }])
    await pages('hanne').post(draft, { params }, filled({ comment: 'Not mine' }))
    expect((await nl.read(review, { params })).text).not.toContain('Not mine')
  })

  it('reads beside each field what is wrong, with everything kept', async () => {
    const { ctx, idOf, pages, proposalId } = await evaluation(open)
    const params = { id: await idOf('gilles') }
    const gilles = pages('gilles')
    await declare(gilles, params)
    const wrong = filled({
      'targets[0].low': '90',
      'targets[0].high': 'many',
      'targets[0].confidence': '',
      'targets[0].reason': 'Short',
      'criteria[2].score': '',
      recommendation: '',
    })
    const { status, data } = await gilles.post(review, { params }, wrong)
    expect(status).toBe(400)
    expect(data.reply.error).toEqual({
      'targets[0].high': ['Give a number.'],
      'targets[0].likely': [expect.stringContaining('Low cannot be above likely')],
      'targets[0].confidence': [expect.stringContaining('how sure')],
      'targets[0].reason': ['Write at least 10 characters.'],
      'criteria[2].score': ['Choose a digit from 0 to 5.'],
      recommendation: ['Choose what you recommend.'],
    })
    expect(data.reply.initialValue.targets[0]).toMatchObject({ low: '90', high: 'many' })
    expect(await listScoreSheets(ctx.db.read, [proposalId])).toEqual([])
    expect((await gilles.read(review, { params })).data.form.sheet.targets[0].high).toBe('many')
  })

  it('files again until the evaluation closes; both stay and the last one counts', async () => {
    const { ctx, idOf, pages, proposalId, reference, send, score } = await evaluation(open)
    const params = { id: await idOf('gilles') }
    const gilles = pages('gilles')
    await declare(gilles, params)
    await gilles.post(review, { params }, filled())
    ctx.clock.pass(1000)
    expect((await gilles.read(review, { params })).data.form).toMatchObject({
      isFiled: true,
      sheet: { targets: [{ likely: '83.5' }] },
    })
    await gilles.post(review, { params }, filled({ 'targets[0].likely': '84' }))
    const sheets = await listScoreSheets(ctx.db.read, [proposalId])
    expect(sheets.map(({ targets }) => targets[0]?.likely)).toEqual([83.5, 84])
    const { data } = await gilles.read(scores, { params })
    expect(data.page.scores.targets[0].rows).toMatchObject([{ likely: 84, isOwn: true }])
    must(await score('hanne', reference))
    must(await send('chantal', reference, 'close-evaluation'))
    expect((await gilles.read(review, { params })).data).toMatchObject({
      step: 'resting',
      page: { why: 'closed', hasScore: true },
    })
    expect((await gilles.post(review, { params }, filled())).to).toBe(`/en/reviews/${params.id}`)
    const own = (await listScoreSheets(ctx.db.read, [proposalId])).filter(
      ({ sheet }) => sheet.reviewer_id === 'gilles',
    )
    expect(own).toHaveLength(2)
  })

  it('does not judge a version that they have not read', async () => {
    const { idOf, pages } = await evaluation(open)
    const params = { id: await idOf('gilles') }
    const gilles = pages('gilles')
    await declare(gilles, params)
    const { status, data } = await gilles.post(review, { params }, filled({ version: '2' }))
    expect(status).toBe(409)
    expect(data.reply.error['']).toEqual([expect.stringContaining('a new version')])
  })

  it('steps aside with a reason, and reads the text no more', async () => {
    const { idOf, pages, reference, send } = await evaluation(open)
    const params = { id: await idOf('hanne') }
    const hanne = pages('hanne', 'nl')
    const silent = await hanne.post(aside, { params }, { as: 'recuse', reason: 'Nee' })
    expect(silent.status).toBe(400)
    expect(Object.keys(silent.data.reply.error)).toEqual(['reason'])
    const reason = 'Mijn zus werkt voor de indiener.'
    expect((await hanne.post(aside, { params }, { as: 'recuse', reason })).to).toBe(
      '/nl/reviews?done=recuse',
    )
    must(await send('lea', reference, 'hide', { reason: 'Names a private person.' }))
    const after = await hanne.read(review, { params })
    expect(after.data).toMatchObject({ step: 'resting', page: { why: 'recused' } })
    expect(after.text).not.toContain('walk from desk')
    expect((await hanne.read(queue)).data.items).toMatchObject([
      { place: 'aside', reason, title: null },
    ])
  })

  it('is led to the sign-in page, and others are told that it is not theirs', async () => {
    const { ctx, idOf, pages } = await evaluation(open)
    const params = { id: await idOf('gilles') }
    for (const page of [queue, review, scores, aside]) {
      expect((await pagesFor(ctx, null).read(page, { params })).to).toContain('/en/sign-in')
      expect((await pages('chantal').read(page, { params })).status).toBe(403)
    }
    expect((await pages('hanne').read(review, { params })).status).toBe(404)
    expect((await pages('hanne').post(review, { params }, filled())).status).toBe(404)
  })

  it('is told what this place is for while it is empty', async () => {
    const { pages } = await evaluation(open)
    expect((await pages('oumar').read(queue)).data).toMatchObject({ items: [], total: 0 })
  })
})

describeOnBothDatabases('an officer', (open) => {
  it('sees each evaluation with its next step, and keeps the filter after every act', async () => {
    const { pages, reference, score } = await evaluation(open)
    const chantal = pages('chantal')
    const query = '?call=C-2026-0001'
    const list = async () => (await chantal.read(desk, { query })).data.list.lines
    expect(await list()).toMatchObject([{ reference, filed: 0, quorum: 2, steps: [] }])
    expect((await chantal.read(desk, { query: '?call=C-2026-0002' })).data.list.lines).toEqual([])
    must(await score('gilles', reference))
    must(await score('hanne', reference))
    expect(await list()).toMatchObject([{ filed: 2, steps: ['close'] }])
    const asked = { params: { reference }, query }
    const { data } = await chantal.read(item, asked)
    const revision = String(data.item.revision)
    const sent = await chantal.post(item, asked, { intent: 'close-evaluation', revision })
    expect(sent.to).toBe(`/en/office/evaluation?call=C-2026-0001&closed=${reference}`)
    expect(await list()).toEqual([])
  })

  it('is told by number what the quorum lacks', async () => {
    const { pages, reference, score } = await evaluation(open)
    must(await score('gilles', reference))
    const asked = { params: { reference } }
    const { data } = await pages('chantal').read(item, asked)
    const why = expect.stringContaining('The quorum is 2 independent scores')
    const close = data.item.acts.find(
      ({ event }: { event: string }) => event === 'close-evaluation',
    )
    expect(close).toMatchObject({ allowed: false, reasons: [why, expect.any(String)] })
    const revision = String(data.item.revision)
    const refused = await pages('chantal').post(item, asked, {
      intent: 'close-evaluation',
      revision,
    })
    expect(refused.status).toBe(409)
    expect(refused.data.reply.error['']).toContainEqual(why)
  })

  it('cannot ask an author or a colleague of one, and reads why', async () => {
    const { ctx, pages, reference, rowOf } = await evaluation(open)
    await ctx.db.write(async (tx) => {
      const lab = { name: 'Lab', helix: 'business', enterprise_number: null, verified_at: null }
      await insertOrganisation(tx, { id: 'lab', ...lab })
      for (const account_id of ['bram', 'oumar']) {
        await insertMembership(tx, { account_id, organisation_id: 'lab' })
      }
      const granted = { granted_at: 0, granted_by: null }
      await insertRole(tx, { account_id: 'bram', role: 'reviewer', ...granted })
    })
    const chantal = pages('chantal')
    const { data } = await chantal.read(item, { params: { reference } })
    const why = (name: string) =>
      data.item.candidates.find((one: { name: string }) => one.name === name)?.why
    expect(why('Bram Peeters')).toBe('is an author of the proposal')
    expect(why('Oumar Diallo')).toContain('same organisation')
    expect(why('Gilles Renard')).toBe('is asked already')
    for (const reviewer of ['bram', 'oumar']) {
      const sent = { intent: 'assign', reviewer }
      const refused = await chantal.post(item, { params: { reference } }, sent)
      expect(refused.status).toBe(400)
      expect(refused.data.reply.error.reviewer).toEqual([
        expect.stringContaining('is an author, a partner, of the same organisation'),
      ])
    }
    expect((await rowOf(reference)).state).toBe('evaluation')
  })

  it('asks, takes back and reminds, one letter a day', async () => {
    const { ctx, pages, reference, proposalId, pass } = await evaluation(open)
    const chantal = pages('chantal')
    const send = (fields: Record<string, string>) =>
      chantal.post(item, { params: { reference }, query: '?call=C-2026-0001' }, fields)
    const asked = await send({ intent: 'assign', reviewer: 'oumar' })
    expect(asked.to).toBe(
      `/en/office/evaluation/${reference}?call=C-2026-0001&done=assign&who=oumar`,
    )
    await send({ intent: 'unassign', reviewer: 'oumar' })
    const taken = await findReview(ctx.db.read, { proposalId, reviewerId: 'oumar' })
    expect(taken?.state).toBe('unassigned')
    await pass(0)
    const reminders = () => ctx.sent.filter(({ subject }) => subject.includes('encore attendue'))
    for (const _time of [1, 2]) await send({ intent: 'remind', reviewer: 'gilles' })
    await pass(0)
    expect(reminders()).toHaveLength(1)
    expect((await send({ intent: 'remind', reviewer: 'oumar' })).status).toBe(409)
  })

  it('answers the consultation in both languages before closing', async () => {
    const { ctx, people, pages, reference, score } = await evaluation(open)
    const comment = { reference, section: 'whole', stance: 'for', language: 'fr' } as const
    must(await addComment(ctx, people.elodie, { ...comment, body: 'Et les personnes âgées ?' }))
    must(await score('gilles', reference))
    must(await score('hanne', reference))
    const chantal = pages('chantal')
    const asked = { params: { reference } }
    expect((await chantal.read(desk)).data.list.lines).toMatchObject([{ steps: ['reply'] }])
    const half = await chantal.post(item, asked, { intent: 'reply', 'texts.fr': 'Un guichet.' })
    expect(half.status).toBe(400)
    expect(Object.keys(half.data.reply.error)).toEqual(['texts.nl'])
    const whole = { intent: 'reply', 'texts.fr': 'Un guichet reste.', 'texts.nl': 'Er blijft één.' }
    expect((await chantal.post(item, asked, whole)).to).toContain('done=reply')
    expect((await chantal.read(desk)).data.list.lines).toMatchObject([{ steps: ['close'] }])
  })

  it('handles nothing of their own: no scores, no acts, no reply', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { reach, send, score } = journeyIn(region)
    const reference = await reach('evaluation')
    await ctx.db.write((tx) =>
      insertRole(tx, { account_id: 'bram', role: 'officer', granted_at: 0, granted_by: null }),
    )
    must(await send('chantal', reference, 'assign', { reviewer: 'hanne' }))
    const sheet = scoreSheet()
    must(await score('hanne', reference, { ...sheet, comment: secret }))
    const bram = pagesFor(ctx, { ...people.bram, roles: ['officer'] })
    const asked = { params: { reference } }
    const { data, text } = await bram.read(item, asked)
    expect(text).not.toContain(secret)
    expect(data.item).toMatchObject({
      scores: null,
      tie: expect.stringContaining('You are an author'),
    })
    expect(data.item.acts.filter(({ allowed }: { allowed: boolean }) => allowed)).toEqual([])
    const texts = { 'texts.fr': 'Merci à tous.', 'texts.nl': 'Dank aan allen.' }
    expect((await bram.post(item, asked, { intent: 'reply', ...texts })).status).toBe(403)
    expect((await bram.post(item, asked, { intent: 'remind', reviewer: 'hanne' })).status).toBe(403)
  })

  it('has a desk that others do not enter', async () => {
    const { ctx, pages, reference } = await evaluation(open)
    for (const page of [desk, item]) {
      const asked = { params: { reference } }
      expect((await pagesFor(ctx, null).read(page, asked)).to).toContain('/en/sign-in')
      for (const who of ['ines', 'gilles', 'dirk'] as const) {
        expect((await pages(who).read(page, asked)).status).toBe(403)
      }
    }
  })
})

async function declare(pages: ReturnType<typeof pagesFor>, params: { id: string }) {
  expect((await pages.post(review, { params }, { intent: 'declare' })).status).toBe(303)
}
