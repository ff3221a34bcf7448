import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { connect } from '#db/connect'
import { openDatabase } from '#db/transaction'
import { describeOnBothDatabases, freshPostgres } from '#tests/support/databases'
import { findPostgres } from '#tests/support/find-postgres'
import { apiRoutes, inProcessApi } from '#tests/support/in-process-api'
import { bilingual, journeyIn, must, scoreSheet, wholeProposal } from '#tests/support/journey'
import { makeRegion, type Name, type Region } from '#tests/support/region'
import { call, ranking, wholeCall } from '~/api/operations/calls.server'
import {
  decision,
  decisionLine,
  evidence,
  myReview,
  review,
} from '~/api/operations/decisions.server'
import { direction, edition, indicator, observation } from '~/api/operations/framework.server'
import {
  action,
  historyEntry,
  proposal,
  registered,
  version,
  versionLine,
} from '~/api/operations/proposals.server'
import { pageOfItems, problem } from '~/api/operations/shared.server'
import { comment, supported } from '~/api/operations/voices.server'
import { followProposal } from '~/comments/commands/follow-proposal.server'
import { supportProposal } from '~/comments/commands/support-proposal.server'

const as = ({ ctx, people }: Region, who: Name | null, more = {}) =>
  inProcessApi(ctx, who && people[who], more)

const draft = { ...wholeProposal, call: 'C-2026-0001' }

describeOnBothDatabases('what the API answers', (open) => {
  it('is what its description says, field by field', { timeout: 60_000 }, async () => {
    const region = await makeRegion(open)
    const { reach, send } = journeyIn(region)
    const visitor = as(region, null)
    const dirk = as(region, 'dirk')
    const consulted = await reach('consultation')
    const body = { section: 'solution', stance: 'if', body: 'Yes, in big print.' }
    expect(await dirk.send('POST', `/proposals/${consulted}/comments`, body)).toMatchObject({
      status: 201,
    })
    const voiced = await dirk.send('PUT', `/proposals/${consulted}/support`)
    expect(supported.parse(voiced.body)).toEqual(voiced.body)
    const judged = await reach('evaluation', { call: 'C-2026-0002' })
    const reviewers = ['gilles', 'hanne'] as const
    for (const reviewer of reviewers) must(await send('chantal', judged, 'assign', { reviewer }))
    const mine = `/proposals/${judged}/reviews/mine`
    for (const who of reviewers) {
      expect(await as(region, who).send('PUT', mine, scoreSheet())).toMatchObject({ status: 200 })
    }
    must(await send('chantal', judged, 'close-evaluation'))
    const reject = { outcome: 'reject', reasons: bilingual }
    must(await send('ines', judged, 'propose-decision', reject))
    must(await send('joost', judged, 'cosign'))
    must(await send('joost', judged, 'publish'))
    const [act] = (await visitor.get('/decisions')).body.items

    const gilles = as(region, 'gilles')
    const chantal = as(region, 'chantal')
    const told: [typeof visitor, string, z.ZodType][] = [
      [visitor, '/framework', edition],
      [visitor, '/directions', pageOfItems(direction)],
      [visitor, '/indicators', pageOfItems(indicator)],
      [visitor, '/indicators/PUB-USERS', indicator],
      [visitor, '/indicators/PUB-USERS/observations', pageOfItems(observation)],
      [visitor, '/calls', pageOfItems(call)],
      [visitor, '/calls/C-2026-0001', wholeCall],
      [chantal, '/calls/C-2026-0002/ranking', ranking],
      [visitor, '/proposals', pageOfItems(registered)],
      [visitor, `/proposals/${consulted}`, proposal],
      [as(region, 'bram'), `/proposals/${judged}`, proposal],
      [visitor, `/proposals/${judged}/actions`, z.object({ items: z.array(action) })],
      [visitor, `/proposals/${judged}/history`, pageOfItems(historyEntry)],
      [visitor, `/proposals/${judged}/versions`, pageOfItems(versionLine)],
      [visitor, `/proposals/${judged}/versions/1`, version],
      [visitor, `/proposals/${consulted}/comments`, pageOfItems(comment)],
      [gilles, mine, myReview],
      [gilles, `/proposals/${judged}/reviews`, pageOfItems(review)],
      [chantal, `/proposals/${judged}/reviews`, pageOfItems(review)],
      [visitor, '/decisions', pageOfItems(decisionLine)],
      [visitor, `/decisions/${act.reference}`, decision],
      [visitor, `/decisions/${act.reference}/evidence.json`, evidence],
      [visitor, '/openapi.json', z.looseObject({ openapi: z.literal('3.1.0') })],
    ]
    for (const [who, path, schema] of told) {
      const answer = await who.get(path)
      expect([path, answer.status]).toEqual([path, 200])
      // What the schema does not know it leaves out, and the two differ.
      expect(schema.parse(answer.body), path).toEqual(answer.body)
      expect(answer.headers.get('access-control-allow-origin'), path).toBe('*')

      const etag = answer.headers.get('etag') ?? ''
      const unchanged = await who.get(path, { 'If-None-Match': `"x", W/${etag}` })
      expect([path, unchanged.status, unchanged.body]).toEqual([path, 304, null])
      expect(unchanged.headers.get('etag')).toBe(etag)
      expect((await who.get(path, { 'If-None-Match': '"x"' })).status).toBe(200)
    }
  })

  it('changes its tag with every voice, and not without', async () => {
    const region = await makeRegion(open)
    const reference = await journeyIn(region).reach('consultation')
    const visitor = as(region, null)
    const tag = async () => (await visitor.get(`/proposals/${reference}`)).headers.get('etag')
    const before = await tag()
    expect(await tag()).toBe(before)
    must(await supportProposal(region.ctx, region.people.dirk, reference))
    const after = await tag()
    expect(after).not.toBe(before)
    expect(after?.split('-')[0]).toBe(before?.split('-')[0])
  })

  it('is paged without a gap or a repetition', async () => {
    const region = await makeRegion(open)
    const { reach, send, steps, draft: start } = journeyIn(region)
    const visitor = as(region, null)
    for (let n = 0; n < 4; n += 1) {
      const reference = await start({ call: 'C-2026-0002' })
      await steps.admissibility(reference, 'bram')
      must(await send('chantal', reference, 'admit'))
    }
    const one = await reach('consultation')
    for (let n = 0; n < 5; n += 1) {
      const body = { stance: 'for', body: `Voice ${n}` }
      await as(region, 'dirk').send('POST', `/proposals/${one}/comments`, body)
    }
    const lists = [
      '/indicators',
      '/directions',
      '/proposals',
      `/proposals/${one}/comments`,
      `/proposals/${one}/history`,
      '/calls',
    ]
    for (const list of lists) {
      const whole = (await visitor.get(`${list}?limit=100`)).body
      expect(whole.next).toBeNull()
      const seen: unknown[] = []
      let after = ''
      do {
        const page = (await visitor.get(`${list}?limit=2${after && `&after=${after}`}`)).body
        expect(page.items.length).toBeLessThanOrEqual(2)
        seen.push(...page.items)
        after = page.next
      } while (after)
      expect(seen, list).toEqual(whole.items)
      expect(seen.length, list).toBeGreaterThan(1)
    }
    for (const list of lists) {
      for (const after of ['x', 'bnVsbA', Buffer.from('{"key":{}}').toString('base64url')]) {
        const refused = await visitor.get(`${list}?after=${after}`)
        expect([list, refused.status, refused.body.code]).toEqual([list, 422, 'cursor'])
      }
    }
    expect((await visitor.get('/indicators?limit=1000')).body.items.length).toBeGreaterThan(20)
    expect((await visitor.get('/proposals?limit=-3')).body.items).toHaveLength(5)
  })
})

describeOnBothDatabases('who may write through the API', (open) => {
  it('is somebody with a token, within its scope', async () => {
    const region = await makeRegion(open)
    const { reach, rowOf } = journeyIn(region)
    const visitor = await as(region, null).send('POST', '/proposals', draft)
    expect(visitor.status).toBe(401)
    expect(visitor.headers.get('www-authenticate')).toBe('Bearer')
    expect(problem.parse(visitor.body)).toEqual(visitor.body)
    // A browser’s session does not count here.
    expect(
      (await as(region, 'bram', { scope: null }).send('POST', '/proposals', draft)).status,
    ).toBe(401)
    expect(
      (await as(region, 'bram', { scope: 'read' }).send('POST', '/proposals', draft)).status,
    ).toBe(403)
    expect(
      (await as(region, 'bram', { scope: 'write' }).send('POST', '/proposals', draft)).status,
    ).toBe(201)

    const waiting = await reach('admissibility')
    const admit = (scope: 'write' | 'office') =>
      as(region, 'chantal', { scope }).event(waiting, 'admit')
    expect((await admit('write')).status).toBe(404)
    const allowed = async (scope: 'read' | 'write' | 'office') => {
      const { body } = await as(region, 'chantal', { scope }).get(`/proposals/${waiting}/actions`)
      const items = body.items as { event: string; allowed: boolean }[]
      return items.filter((item) => item.allowed).map(({ event }) => event)
    }
    expect(await allowed('office')).toContain('admit')
    expect(await allowed('write')).toEqual([])
    expect(await allowed('read')).toEqual([])
    expect((await admit('office')).body.state).toBe('consultation')
    expect((await rowOf(waiting)).state).toBe('consultation')
  })

  it('names the revision that was read', async () => {
    const region = await makeRegion(open)
    const bram = as(region, 'bram')
    const { body, headers } = await bram.send('POST', '/proposals', draft)
    const path = `/proposals/${body.reference}`
    expect(headers.get('location')).toBe(`/api/v1${path}`)
    expect(body).toMatchObject({ state: 'draft', version: 0, title: draft.title })
    const patch = (ifMatch?: string) =>
      bram.send(
        'PATCH',
        path,
        { title: 'One desk for all forms' },
        ifMatch ? { 'If-Match': ifMatch } : {},
      )
    expect((await patch()).status).toBe(428)
    expect((await patch('"soon"')).status).toBe(428)
    const stale = await patch('"1"')
    expect(stale.status).toBe(409)
    expect(stale.body).toMatchObject({ code: 'stale', fresh: { reference: body.reference } })
    const changed = await patch(headers.get('etag') ?? '')
    expect(changed).toMatchObject({ status: 200, body: { title: 'One desk for all forms' } })
    expect((await patch(String(changed.body.revision))).status).toBe(200)
    const gone = (ifMatch: string) => bram.send('DELETE', path, undefined, { 'If-Match': ifMatch })
    expect((await gone('"1"')).status).toBe(409)
    expect((await gone(String((await bram.get(path)).body.revision))).status).toBe(204)
    // Theirs alone: others cannot even ask for its revision.
    expect((await as(region, 'dirk').send('PATCH', path, {})).status).toBe(404)
  })

  it('is answered once under a key, and refused another body', async () => {
    const region = await makeRegion(open)
    const bram = as(region, 'bram')
    const key = { 'Idempotency-Key': 'one-desk' }
    const all = await Promise.all(
      Array.from({ length: 20 }, () => bram.send('POST', '/proposals', draft, key)),
    )
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 201))
    expect(new Set(all.map(({ body }) => body.reference)).size).toBe(1)
    for (const { body, headers } of all) {
      expect(body).toEqual(all[0]?.body)
      expect(headers.get('etag')).toBe(all[0]?.headers.get('etag'))
    }
    const other = await bram.send('POST', '/proposals', { ...draft, risks: 'None' }, key)
    expect(other).toMatchObject({ status: 422, body: { code: 'key-reused' } })
    const fatou = await as(region, 'fatou').send('POST', '/proposals', draft, key)
    expect(fatou.body.reference).not.toBe(all[0]?.body.reference)
    const strange = await bram.send('POST', '/proposals', draft, {
      'Idempotency-Key': 'x'.repeat(101),
    })
    expect(strange.status).toBe(422)
    const drafts = await region.ctx.db.read.selectFrom('proposal').select('id').execute()
    expect(drafts).toHaveLength(2)
  })

  it('can try again under a key whose program was cut off', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { reserveIdempotencyKey } = await import('#db/queries/api/reserve-idempotency-key')
    const { createHash } = await import('node:crypto')
    const body = JSON.stringify(draft)
    const request_hash = createHash('sha256')
      .update(`POST /api/v1/proposals\n${body}`)
      .digest('hex')
    const held = { account_id: 'bram', key: 'cut', request_hash, created_at: ctx.clock.now() }
    await ctx.db.write((tx) => reserveIdempotencyKey(tx, held))
    ctx.clock.pass(121_000)
    const done = await as(region, 'bram').send('POST', '/proposals', body, {
      'Idempotency-Key': 'cut',
    })
    expect(done.status).toBe(201)
  })

  it('hears the reasons in their language', async () => {
    const region = await makeRegion(open)
    const reference = await journeyIn(region).reach('admissibility')
    const told = new Map<string, string>()
    for (const locale of ['fr', 'nl', 'en', 'de'] as const) {
      const { body, status, headers } = await as(region, 'chantal', { locale }).event(
        reference,
        'request-changes',
      )
      expect([status, headers.get('content-language'), body.errors[0].field]).toEqual([
        422,
        locale,
        'reason',
      ])
      expect(problem.parse(body)).toEqual(body)
      told.set(locale, body.errors[0].detail)
    }
    expect(new Set(told.values()).size).toBe(4)
  })
})

describeOnBothDatabases('what the API does not tell', (open) => {
  it('is that a decision is being signed: outside the board it looks as before', async () => {
    const region = await makeRegion(open)
    const { reach, steps } = journeyIn(region)
    const reference = await reach('deliberation')
    const outsiders = [null, 'dirk', 'bram', 'chantal', 'gilles'] as const
    const seen = async () => {
      const views: unknown[] = []
      for (const who of outsiders) {
        const api = as(region, who)
        const { revision, updatedAt, ...shown } = (await api.get(`/proposals/${reference}`)).body
        views.push(shown, (await api.get(`/proposals/${reference}/actions`)).body)
        const { items } = (await api.get(`/proposals/${reference}/history`)).body
        views.push(items)
      }
      const { items } = (await as(region, null).get('/proposals?state=deliberation')).body
      return JSON.stringify([views, items])
    }
    const before = await seen()
    await steps.cosigning(reference, 'bram')
    expect(await seen()).toBe(before)
    await steps.decided(reference, 'bram')
    expect(await seen()).toBe(before)
    expect((await as(region, 'ines').get(`/proposals/${reference}`)).body.state).toBe('decided')
  })

  it('is a draft, a private or a hidden text, by whichever address', async () => {
    const region = await makeRegion(open)
    const { reach, send } = journeyIn(region)
    const canary = 'Kanarie'
    const made = (state: 'draft' | 'admissibility' | 'consultation') =>
      reach(state, {
        title: `${canary} at every desk`,
        solution: `${canary} sings.`,
        call: 'C-2026-0002',
      })
    const secret = [await made('draft'), await made('admissibility'), await made('consultation')]
    const [, , hidden = ''] = secret
    must(await send('lea', hidden, 'hide', { reason: 'An address stands in the text.' }))
    must(await followProposal(region.ctx, region.people.dirk, { reference: hidden, follow: true }))
    for (const who of [null, 'dirk', 'amira'] as const) {
      const api = as(region, who)
      for (const reference of secret) {
        for (const part of [
          '',
          '/actions',
          '/history',
          '/versions',
          '/versions/1',
          '/comments',
          '/reviews',
          '/reviews/mine',
        ]) {
          const answer = await api.get(`/proposals/${reference}${part}`)
          const isOutline = reference === hidden && ['', '/actions', '/history'].includes(part)
          // Of a hidden page everybody knows that it is there; its scores are not theirs.
          const isRefused = reference === hidden && part === '/reviews' && who !== null
          const status = isOutline ? 200 : isRefused ? 403 : 404
          expect([reference, part, answer.status]).toEqual([reference, part, status])
          expect(JSON.stringify(answer.body)).not.toContain(canary)
        }
      }
      for (const query of [
        '',
        `?q=${canary}`,
        '?direction=digital-public-services',
        '?group=business',
        '?municipality=21004',
        '?indicator=PUB-USERS',
        '?call=C-2026-0002',
      ]) {
        expect((await api.get(`/proposals${query}`)).body).toEqual({ items: [], next: null })
      }
    }
  })
})

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

describeOnBothDatabases('each address of the API', (open) => {
  it('tells which methods it knows, also to a page of another site, and refuses the others', async () => {
    const region = await makeRegion(open)
    const karim = as(region, 'karim')
    for (const { path } of apiRoutes.filter((route) => route.path !== '/*')) {
      const address = path.replace(':reference', 'P-2026-0001').replace(/:\w+/g, '1')
      const asked = await karim.send('OPTIONS', address)
      expect([address, asked.status]).toEqual([address, 204])
      expect(asked.headers.get('access-control-allow-origin')).toBe('*')
      const known = asked.headers.get('allow')?.split(', ') ?? []
      expect(known.some((method) => methods.includes(method))).toBe(true)
      expect(asked.headers.get('access-control-allow-methods')).toBe(known.join(', '))
      for (const method of methods.filter((one) => !known.includes(one))) {
        const refused = await karim.send(method, address)
        expect([address, method, refused.status]).toEqual([address, method, 405])
        expect(refused.headers.get('allow')).toBe(known.join(', '))
        expect(problem.parse(refused.body)).toEqual(refused.body)
      }
    }
    for (const method of ['GET', 'POST', 'DELETE']) {
      const nowhere = await karim.send(method, '/nothing/here')
      expect(nowhere).toMatchObject({ status: 404, body: { code: 'not-found' } })
    }
  })
})

describe.skipIf(!findPostgres())('one key on two instances', () => {
  it('does the work once', async () => {
    const url = await freshPostgres()
    const dbs = [0, 1].map(() => openDatabase(connect(url, () => {})))
    const [db, other] = dbs
    if (!db || !other) throw new Error('two')
    const region = await makeRegion(async () => db)
    const here = as(region, 'bram')
    const there = as({ ...region, ctx: { ...region.ctx, db: other } }, 'bram')
    const key = { 'Idempotency-Key': 'once' }
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 ? here : there).send('POST', '/proposals', draft, key),
      ),
    )
    expect(new Set(all.map(({ body }) => body.reference)).size).toBe(1)
    expect(await db.read.selectFrom('proposal').select('id').execute()).toHaveLength(1)
    for (const each of dbs) await each.close()
  })
})
