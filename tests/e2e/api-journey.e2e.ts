import { expect, test } from '@playwright/test'
import { apiClient, runCommand } from '#tests/support/api-client'
import { type RunningApp, startApp } from '#tests/support/start-app'

/** Time passes in this story, so it has a program and a region of its own. */
let app: RunningApp
test.beforeAll(async () => {
  app = await startApp({ data: process.env.HELICITY_DEMO_TEMPLATE })
})
test.afterAll(() => app.stop())

const sheet = (indicator: string, likely: number) => ({
  targets: [
    {
      indicator,
      low: likely - 0.2,
      likely,
      high: likely + 0.4,
      confidence: 'medium',
      reason: 'Two pilots elsewhere came out close to this.',
    },
  ],
  criteria: ['feasibility', 'value-for-money', 'inclusion', 'reuse', 'risk'].map((key) => ({
    key,
    score: 4,
    reason: 'Solid.',
  })),
  recommendation: 'fund',
  comment: '',
})

const reasons = {
  fr: 'Deux groupes d’évaluateurs confirment un effet d’au moins un demi-point sur les usagers en ligne, pour un coût inférieur au plafond. Le critère principal de l’appel est rempli.',
  nl: 'Twee groepen beoordelaars bevestigen een effect van minstens een half punt op de onlinegebruikers, voor een kostprijs onder het maximum. Aan het hoofdcriterium van de oproep is voldaan.',
}

test('a program takes a proposal from an idea to a published decision @script', async () => {
  test.setTimeout(90_000)
  const visitor = apiClient(app)
  const bram = apiClient(app, 'bram')
  const chantal = apiClient(app, 'chantal')
  const dirk = apiClient(app, 'dirk')
  const gilles = apiClient(app, 'gilles')
  const hanne = apiClient(app, 'hanne')
  const ines = apiClient(app, 'ines')
  const joost = apiClient(app, 'joost')

  const calls = await visitor.get('/calls')
  const open = calls.body.items.find(
    (call: { state: string; isStanding: boolean }) => call.state === 'open' && !call.isStanding,
  )

  // Bram writes, and a second try under the same key makes no second draft.
  const draft = {
    call: open.reference,
    language: 'en',
    title: 'One page that shows where each request stands',
    summary: 'Every request to a commune gets one page that says whose turn it is.',
    problem: 'People phone the desk three times because nobody tells them where a request stands.',
    solution: 'A page and a printed slip with the same number, in four languages.',
    directions: ['digital-public-services'],
    municipalities: ['21012'],
    budget: { amount: 90_000, months: 12, lines: [{ label: 'Development', amount: 90_000 }] },
    targets: [
      {
        indicator: 'PUB-USERS',
        low: 81.5,
        likely: 82,
        high: 83,
        year: new Date().getFullYear() + 2,
        share: 0.2,
        evidence: 'A pilot at one desk, 2025.',
      },
    ],
    risks: 'The communes may not open their systems in time.',
    conditions: {
      transversality: 'Three services share one number.',
      pooling: 'The code is open and reused by any commune.',
      inclusion: 'The slip is printed at the desk and read out by phone.',
      european: 'Follows the single digital gateway.',
    },
    partners: [],
  }
  const key = { 'Idempotency-Key': 'first-draft' }
  const created = await bram.send('POST', '/proposals', draft, key)
  expect(created.status).toBe(201)
  const { reference } = created.body
  expect(reference).toMatch(/^P-\d{4}-\d{4}$/)
  const again = await bram.send('POST', '/proposals', draft, key)
  expect(again.body).toEqual(created.body)
  const other = await bram.send('POST', '/proposals', { ...draft, title: 'Quite another' }, key)
  expect(other.status).toBe(422)

  // A draft is nobody else's; without a revision nothing is sent; a stale one is told kindly.
  expect((await visitor.get(`/proposals/${reference}`)).status).toBe(404)
  expect((await dirk.get(`/proposals/${reference}`)).status).toBe(404)
  const events = `/proposals/${reference}/events`
  expect((await bram.send('POST', events, { event: 'submit' })).status).toBe(428)
  const stale = await bram.send('POST', events, { event: 'submit' }, { 'If-Match': '"0"' })
  expect(stale.status).toBe(409)
  expect(stale.body).toMatchObject({ code: 'stale', fresh: { reference, state: 'draft' } })

  expect((await bram.event(reference, 'submit')).body).toMatchObject({
    state: 'admissibility',
    version: 1,
  })
  const early = await chantal.event(reference, 'close-evaluation')
  expect(early.status).toBe(409)
  const foreign = await dirk.event(reference, 'admit')
  expect(foreign.status).toBe(404)

  // Chantal asks for a change; a reason is needed.
  const bare = await chantal.event(reference, 'request-changes')
  expect(bare.status).toBe(422)
  expect(bare.body.errors[0].field).toBe('reason')
  const asked = await chantal.event(reference, 'request-changes', {
    reason: 'Please say how somebody without a screen learns where the request stands.',
  })
  expect(asked.body.state).toBe('amending')
  const fresh = await bram.get(`/proposals/${reference}`)
  const patched = await bram.send(
    'PATCH',
    `/proposals/${reference}`,
    { solution: `${draft.solution} The desk reads it out by phone as well.` },
    { 'If-Match': fresh.headers.get('etag') ?? '' },
  )
  expect(patched.status).toBe(200)
  const resubmitted = await bram.event(reference, 'resubmit', { note: 'Phone added.' })
  expect(resubmitted.body).toMatchObject({ state: 'admissibility', version: 2 })
  expect((await chantal.event(reference, 'admit')).body.state).toBe('consultation')

  // People speak; a voice counts once.
  const comment = { section: 'solution', stance: 'if', body: 'Yes, if the slip is in big print.' }
  const said = await dirk.send('POST', `/proposals/${reference}/comments`, comment)
  expect(said.status).toBe(201)
  await Promise.all(
    Array.from({ length: 10 }, () => dirk.send('PUT', `/proposals/${reference}/support`)),
  )
  const heard = await visitor.get(`/proposals/${reference}`)
  expect(heard.body.voices).toEqual({
    citizen: 1,
    business: 0,
    academia: 0,
    'public-service': 0,
  })
  const own = await bram.send('PUT', `/proposals/${reference}/support`)
  expect(own.status).toBe(409)
  const listed = await visitor.get(`/proposals/${reference}/comments`)
  expect(listed.body.items).toHaveLength(1)

  // Time ends the consultation and closes the call.
  const later = new Date(Date.now() + 40 * 86_400_000).toISOString()
  runCommand(app, 'jobs', 'run', '--until', later)
  expect((await visitor.get(`/proposals/${reference}`)).body.state).toBe('evaluation')

  // Reviewers are asked and judge; the author is refused with the tie named.
  const tied = await chantal.event(reference, 'assign', {
    reviewer: 'bram@demo.helicity.example',
  })
  expect(tied.status).toBe(422)
  for (const who of ['gilles', 'hanne']) {
    const reviewer = `${who}@demo.helicity.example`
    const assigned = await chantal.event(reference, 'assign', { reviewer })
    expect(assigned.status).toBe(200)
  }
  const mine = `/proposals/${reference}/reviews/mine`
  expect((await hanne.get(`/proposals/${reference}/reviews`)).status).toBe(403)
  const disordered = sheet('PUB-USERS', 82)
  disordered.targets[0] = { ...disordered.targets[0], low: 99 } as (typeof disordered.targets)[0]
  expect((await gilles.send('PUT', mine, disordered)).status).toBe(422)
  expect((await gilles.send('PUT', mine, sheet('PUB-USERS', 82))).status).toBe(200)
  const before = await chantal.event(reference, 'close-evaluation')
  expect(before.status).toBe(409)
  expect(before.body.detail).toMatch(/1/)
  expect((await hanne.send('PUT', mine, sheet('PUB-USERS', 82.2))).status).toBe(200)
  expect((await hanne.get(`/proposals/${reference}/reviews`)).body.items).toHaveLength(2)
  expect((await chantal.event(reference, 'close-evaluation')).body.state).toBe('deliberation')

  // Two members of the board sign; one alone cannot.
  const inFrench = await ines.event(reference, 'propose-decision', {
    outcome: 'approve',
    grant: 90_000,
    reasons: { fr: reasons.fr, nl: '' },
  })
  expect(inFrench.status).toBe(422)
  expect(inFrench.body.errors[0].field).toBe('reasons.nl')
  const tooMuch = await ines.event(reference, 'propose-decision', {
    outcome: 'approve',
    grant: 999_999,
    reasons,
  })
  expect(tooMuch.status).toBe(422)
  const proposed = await ines.event(reference, 'propose-decision', {
    outcome: 'approve',
    grant: 90_000,
    reasons,
  })
  expect(proposed.body.state).toBe('cosigning')
  expect((await visitor.get(`/proposals/${reference}`)).body.state).toBe('deliberation')
  expect((await ines.event(reference, 'cosign')).status).toBe(403)
  expect((await joost.event(reference, 'cosign')).body.state).toBe('decided')
  expect((await joost.event(reference, 'publish')).body.state).toBe('approved')

  // Everybody reads the decision, its scores and how it came about.
  const decisions = await visitor.get('/decisions?limit=1')
  const [decision] = decisions.body.items
  expect(decision).toMatchObject({ proposal: reference, outcome: 'approve', grant: 90_000 })
  const act = await visitor.get(`/decisions/${decision.reference}`)
  expect(act.body.reasons).toMatchObject(reasons)
  expect(act.body.signers).toHaveLength(2)
  expect(act.body.score.parts).toHaveLength(6)
  const evidence = await visitor.get(`/decisions/${decision.reference}/evidence.json`)
  expect(JSON.stringify(evidence.body)).not.toMatch(/gilles|hanne|Gilles|Hanne/)
  const history = await visitor.get(`/proposals/${reference}/history`)
  const types = history.body.items.map((entry: { type: string }) => entry.type)
  expect(types).toEqual(
    expect.arrayContaining(['submit', 'request-changes', 'resubmit', 'admit', 'publish']),
  )
  expect(JSON.stringify(history.body)).not.toMatch(/Gilles|Hanne/)
  expect(runCommand(app, 'audit', 'verify')).toMatch(/\d/)
})

test('every event is explained in the language of the caller @script', async () => {
  const visitor = apiClient(app)
  const { body } = await visitor.get('/proposals?limit=1')
  const path = `/proposals/${body.items[0].reference}/actions`
  const words = new Map<string, string>()
  for (const language of ['fr', 'nl', 'en', 'de']) {
    const { body: actions } = await visitor.get(path, { 'Accept-Language': language })
    expect(actions.items.length).toBeGreaterThan(30)
    for (const { allowed, reasons: why } of actions.items) {
      expect(allowed).toBe(false)
      expect(why[0].text.length).toBeGreaterThan(10)
    }
    words.set(language, actions.items[0].reasons[0].text)
  }
  expect(new Set(words.values()).size).toBe(4)
})
