import { describe, expect, it } from 'vitest'
import { findProposal } from '#db/queries/proposals/find-proposal'
import { findVersion } from '#db/queries/proposals/find-version'
import { listDrafts } from '#db/queries/proposals/list-drafts'
import { listPartners } from '#db/queries/proposals/list-partners'
import { describeOnBothDatabases, type OpenDatabase } from '#tests/support/databases'
import { makeRegion, type Region } from '#tests/support/region'
import type { Person } from '~/identity/schema'
import { day } from '~/kernel/clock'
import type { Result } from '~/kernel/result'
import { advanceProposal } from '~/process/advance-proposal.server'
import { loadVisible } from '~/process/load-visible.server'
import { readDraft } from '../read-draft'
import type { ProposalBody } from '../schema.server'
import { answerPartnership } from './answer-partnership.server'
import { createDraft } from './create-draft.server'
import { discardDraft } from './discard-draft.server'
import { invitePartner } from './invite-partner.server'
import { moveDraft } from './move-draft.server'
import { remindPartner } from './remind-partner.server'
import { removePartner } from './remove-partner.server'
import { resubmitProposal } from './resubmit-proposal.server'
import { saveDraft } from './save-draft.server'
import { type StepInput, saveDraftStep } from './save-draft-step.server'
import { startDraft } from './start-draft.server'
import { submitProposal } from './submit-proposal.server'

const call = 'C-2026-0001'

const problem = {
  title: 'One desk for every form',
  problem: 'People walk from desk to desk.',
  municipalities: ['21004', '21001'],
}
const target = {
  indicator: 'PUB-USERS',
  low: '82',
  likely: '83,5',
  high: '85 %',
  year: '2028',
  share: '12,5',
  evidence: 'A test at two desks in 2025.',
}

const whole: ProposalBody = {
  call,
  language: 'nl',
  title: 'One desk for every form',
  summary: 'Three desks become one.',
  problem: 'People walk from desk to desk.',
  solution: 'One desk, one list, one phone number.',
  directions: ['digital-public-services'],
  municipalities: ['21004'],
  budget: { amount: 120_000, months: 18, lines: [] },
  targets: [
    {
      indicator: 'PUB-USERS',
      low: 82,
      likely: 83.5,
      high: 85,
      year: 2028,
      share: 0.125,
      evidence: 'A test at two desks in 2025.',
      baseline: null,
    },
  ],
  risks: 'A commune may leave.',
  conditions: {
    transversality: 'Two services.',
    pooling: 'Open code.',
    inclusion: 'By phone too.',
    european: 'A European standard.',
  },
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.failure.code)
const reasonsOf = (result: Result<unknown>) =>
  result.ok ? [] : result.failure.reasons.map(({ code }) => code)
const fieldsOf = (result: Result<unknown>) => (result.ok ? {} : (result.failure.fields ?? {}))

describeOnBothDatabases('writing a proposal', (open: OpenDatabase) => {
  const begin = async ({ ctx, people }: Region) =>
    must(await startDraft(ctx, people.bram, { call, language: 'nl' }))

  const step = (
    { ctx, people }: Region,
    input: Partial<StepInput> & Pick<StepInput, 'reference' | 'revision' | 'fields'>,
    viewer: Person | null = people.bram,
  ) => saveDraftStep(ctx, viewer, { step: 'problem', locale: 'nl', ...input })

  const textOf = async ({ ctx }: Region, reference: string) => {
    const row = await findProposal(ctx.db.read, reference)
    const found = row && (await findVersion(ctx.db.read, row.id, 'working'))
    if (!row || !found) throw new Error(`${reference} has no text being written`)
    return { row, ...readDraft(row.language, found) }
  }

  describe('a draft', () => {
    it('is begun by Bram in an open call and takes the next number of the year', async () => {
      const region = await makeRegion(open)
      const first = await begin(region)
      const second = await begin(region)
      expect(first).toEqual({ reference: 'P-2026-0001', revision: 1 })
      expect(second.reference).toBe('P-2026-0002')
      const { row, text, saved } = await textOf(region, first.reference)
      expect(row).toMatchObject({
        state: 'draft',
        publication: 'private',
        lead_id: 'bram',
        helix: 'business',
        language: 'nl',
        version: 0,
        edition_id: '2026-1',
      })
      expect(JSON.parse(row.memory)).toMatchObject({ entry: 1 })
      expect(saved).toEqual([])
      expect(text.title).toBe('')
    })

    it('needs somebody signed in and confirmed, and a call that is open', async () => {
      const { ctx, people } = await makeRegion(open)
      const draft = { call, language: 'nl' } as const
      expect(codeOf(await startDraft(ctx, null, draft))).toBe('unauthenticated')
      const unconfirmed = { ...people.bram, isConfirmed: false }
      expect(codeOf(await startDraft(ctx, unconfirmed, draft))).toBe('forbidden')
      const unknown = await startDraft(ctx, people.bram, { ...draft, call: 'C-2026-0099' })
      expect(Object.keys(fieldsOf(unknown))).toEqual(['call'])
      ctx.clock.pass(21 * day)
      const late = await startDraft(ctx, people.bram, draft)
      expect(reasonsOf(late)).toEqual(['proposals.reason.call-closed'])
      const box = await startDraft(ctx, people.bram, { ...draft, call: 'C-2026-0002' })
      expect(codeOf(box)).toBe('ok')
    })

    it('is saved by Bram and found again as he left it', async () => {
      const region = await makeRegion(open)
      const { reference } = await begin(region)
      const saved = must(await step(region, { reference, revision: 1, fields: problem }))
      expect(saved).toMatchObject({ revision: 2, missing: {} })
      const { row, text, ...rest } = await textOf(region, reference)
      expect(text).toMatchObject({ ...problem, municipalities: ['21001', '21004'] })
      expect(row.title).toBe(problem.title)
      expect(rest).toEqual({ saved: ['problem'], unfinished: {} })
      const drafts = await listDrafts(region.ctx.db.read, 'bram')
      expect(drafts).toMatchObject([{ reference, title: problem.title, callReference: call }])
      expect(await listDrafts(region.ctx.db.read, 'amira')).toEqual([])
    })

    it('is kept with gaps, and says which parts are missing', async () => {
      const region = await makeRegion(open)
      const { reference } = await begin(region)
      const fields = { title: 'Short', problem: '' }
      const saved = must(await step(region, { reference, revision: 1, fields }))
      expect(Object.keys(saved.missing)).toEqual(['title', 'problem', 'municipalities'])
      expect((await textOf(region, reference)).text.title).toBe('Short')
    })

    it('stands for all municipalities where Bram ticks the whole Region', async () => {
      const region = await makeRegion(open)
      const { reference } = await begin(region)
      const fields = { ...problem, municipalities: 'region' }
      must(await step(region, { reference, revision: 1, fields }))
      expect((await textOf(region, reference)).text.municipalities).toHaveLength(19)
    })

    it('keeps what cannot be read yet as it was typed, until it can', async () => {
      const region = await makeRegion(open)
      const { reference } = await begin(region)
      const half = { ...target, likely: '', evidence: 'Half a sen' }
      const input = { reference, step: 'indicators' as const }
      const saved = must(await step(region, { ...input, revision: 1, fields: { targets: [half] } }))
      expect(saved.missing).toMatchObject({
        'targets[0].likely': [{ code: 'http.field.required' }],
      })
      const left = await textOf(region, reference)
      expect(left.text.targets).toEqual([])
      expect(left.unfinished.indicators?.targets).toMatchObject([
        { indicator: 'PUB-USERS', low: '82', likely: '', evidence: 'Half a sen' },
      ])
      const refused = await submitProposal(region.ctx, region.people.bram, {
        reference,
        revision: 2,
      })
      expect(reasonsOf(refused)).toEqual(['proposals.draft.unfinished'])
      must(await step(region, { ...input, revision: 2, fields: { targets: [target] } }))
      const whole = await textOf(region, reference)
      expect(whole.unfinished).toEqual({})
      expect(whole.text.targets).toEqual([
        {
          indicator: 'PUB-USERS',
          low: 82,
          likely: 83.5,
          high: 85,
          year: 2028,
          share: 0.125,
          evidence: 'A test at two desks in 2025.',
          baseline: null,
        },
      ])
    })

    it('keeps nothing that its pages do not ask for', async () => {
      const region = await makeRegion(open)
      const { reference } = await begin(region)
      const fields = { ...problem, title: 'x'.repeat(200), state: 'approved', lead_id: 'dirk' }
      must(await step(region, { reference, revision: 1, fields }))
      const { row, unfinished } = await textOf(region, reference)
      expect(row).toMatchObject({ state: 'draft', lead_id: 'bram' })
      expect(Object.keys(unfinished.problem ?? {})).toEqual([
        'language',
        'title',
        'problem',
        'municipalities',
      ])
    })

    it('takes levels in their order, years ahead and indicators of its edition only', async () => {
      const region = await makeRegion(open)
      const { reference } = await begin(region)
      const missing = async (change: object) => {
        const { row } = await textOf(region, reference)
        const fields = { targets: [{ ...target, ...change }] }
        const input = { reference, revision: row.revision, step: 'indicators' as const, fields }
        return Object.entries(must(await step(region, input)).missing).map(
          ([field, [reason]]) => `${field} ${reason?.code}`,
        )
      }
      expect(await missing({ low: '84' })).toEqual([
        'targets[0].likely proposals.field.likely-below-low',
      ])
      expect(await missing({ high: '83' })).toEqual([
        'targets[0].high proposals.field.high-below-likely',
      ])
      expect(await missing({ year: '2025' })).toEqual([
        'targets[0].year proposals.field.year.wrong',
      ])
      expect(await missing({ year: '2042' })).toEqual([
        'targets[0].year proposals.field.year.wrong',
      ])
      expect(await missing({ year: '2041' })).toEqual([])
      expect(await missing({ share: '0' })).toEqual([
        'targets[0].share proposals.field.share.wrong',
      ])
      expect(await missing({ share: '100 %' })).toEqual([])
      expect(await missing({ share: '101' })).toEqual([
        'targets[0].share proposals.field.share.wrong',
      ])
      expect(await missing({ indicator: '1a1' })).toEqual([
        'targets[0].indicator proposals.field.indicator-unknown',
      ])
      expect(await missing({ evidence: '' })).toEqual(['targets[0].evidence http.field.required'])
    })

    it('takes a starting value only where nobody else has measured one', async () => {
      const region = await makeRegion(open)
      const { reference } = await begin(region)
      const own = { baseline: '31', baselineYear: '2025', baselineSource: 'Our count' }
      const known = { ...target, ...own }
      const unknown = {
        ...target,
        ...own,
        indicator: 'ECO-ADMIN',
        low: '1',
        likely: '2',
        high: '3',
      }
      const fields = { targets: [known, unknown] }
      must(await step(region, { reference, revision: 1, step: 'indicators', fields }))
      const { text } = await textOf(region, reference)
      expect(text.targets.map(({ baseline }) => baseline)).toEqual([
        null,
        { value: 31, year: 2025, source: 'Our count' },
      ])
    })

    it('reads money and months as Bram writes them, and drops empty items', async () => {
      const region = await makeRegion(open)
      const { reference } = await begin(region)
      const fields = {
        amount: '120.000 €',
        months: '18',
        lines: [
          { label: 'Desks', amount: '90 000' },
          { label: '', amount: '' },
        ],
        risks: 'A commune may leave.',
        ...whole.conditions,
      }
      const saved = must(await step(region, { reference, revision: 1, step: 'budget', fields }))
      expect(saved.missing).toEqual({})
      expect((await textOf(region, reference)).text.budget).toEqual({
        amount: 120_000,
        months: 18,
        lines: [{ label: 'Desks', amount: 90_000 }],
      })
    })

    it('lets one of two windows win, and tells the other', async () => {
      const region = await makeRegion(open)
      const { reference } = await begin(region)
      const [one, two] = await Promise.all([
        step(region, { reference, revision: 1, fields: problem }),
        step(region, { reference, revision: 1, fields: { ...problem, title: 'Another title' } }),
      ])
      expect([codeOf(one), codeOf(two)].sort()).toEqual(['ok', 'stale'])
    })

    it('is no change where nothing changed, so that another window stays true', async () => {
      const region = await makeRegion(open)
      const { reference } = await begin(region)
      must(await step(region, { reference, revision: 1, fields: problem }))
      const again = must(await step(region, { reference, revision: 2, fields: problem }))
      expect(again.revision).toBe(2)
    })

    it('is not there for anybody else', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference } = await begin(region)
      for (const viewer of [people.dirk, people.chantal, people.ines]) {
        const tried = await step(region, { reference, revision: 1, fields: problem }, viewer)
        expect(codeOf(tried)).toBe('not-found')
        expect(await loadVisible(ctx.db.read, viewer, reference)).toBeNull()
      }
      expect(await loadVisible(ctx.db.read, null, reference)).toBeNull()
      expect(codeOf(await step(region, { reference, revision: 1, fields: problem }, null))).toBe(
        'unauthenticated',
      )
    })

    it('is thrown away by Bram: the text is gone, the number stays taken', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference } = await begin(region)
      must(await step(region, { reference, revision: 1, fields: problem }))
      must(await discardDraft(ctx, people.bram, { reference, revision: 2 }))
      const row = await findProposal(ctx.db.read, reference)
      expect(row).toMatchObject({ state: 'discarded', title: '' })
      expect(await findVersion(ctx.db.read, row?.id ?? '', 'working')).toBeNull()
      expect((await begin(region)).reference).toBe('P-2026-0002')
    })

    it('moves to an open call when its own has closed', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference, revision } = must(await createDraft(ctx, people.bram, whole))
      ctx.clock.pass(21 * day)
      const late = await submitProposal(ctx, people.bram, { reference, revision })
      expect(reasonsOf(late)).toEqual(['proposals.reason.call-closed'])
      const back = await moveDraft(ctx, people.bram, { reference, revision, call })
      expect(Object.keys(fieldsOf(back))).toEqual(['call'])
      const moved = must(
        await moveDraft(ctx, people.bram, { reference, revision, call: 'C-2026-0002' }),
      )
      expect(moved).toEqual({ revision: revision + 1, lost: 0 })
      must(await submitProposal(ctx, people.bram, { reference, revision: moved.revision }))
      const other = await moveDraft(ctx, people.bram, { reference, revision: 4, call })
      expect(reasonsOf(other)).toEqual(['proposals.draft.not-movable'])
    })
  })

  describe('a partner', () => {
    const fatou = {
      name: 'Commune of Forest',
      helix: 'public-service',
      email: 'Fatou@demo.helicity.example',
    } as const

    const written = async (region: Region) =>
      must(await createDraft(region.ctx, region.people.bram, whole))

    const tokenIn = async ({ ctx }: Region) => {
      const { text } = await ctx.db.read
        .selectFrom('mail')
        .select('text')
        .where('subject', 'like', '%Bram%')
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow()
      return /token=(\S+)/.exec(text)?.[1] ?? ''
    }

    it('is asked by letter and must accept before Bram can send the proposal', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference, revision } = await written(region)
      must(await invitePartner(ctx, people.bram, { reference, partner: fatou }))
      const early = await submitProposal(ctx, people.bram, { reference, revision })
      expect(reasonsOf(early)).toEqual(['proposals.reason.partners-pending'])
      const asked = { token: await tokenIn(region) }
      expect(must(await answerPartnership(ctx, null, { asked, answer: 'accept' }))).toEqual({
        reference,
        answer: 'accept',
      })
      const step = must(await submitProposal(ctx, people.bram, { reference, revision }))
      expect(step.after).toMatchObject({ state: 'admissibility', version: 1 })
    })

    it('reads the draft once asked by name, and changes nothing in it', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference, revision } = await written(region)
      must(await invitePartner(ctx, people.bram, { reference, partner: fatou }))
      expect(await loadVisible(ctx.db.read, people.fatou, reference)).toMatchObject({
        view: 'full',
      })
      const tried = await step(region, { reference, revision, fields: problem }, people.fatou)
      expect([codeOf(tried), ...reasonsOf(tried)]).toEqual([
        'forbidden',
        'proposals.reason.sender.lead',
      ])
      const sent = await submitProposal(ctx, people.fatou, { reference, revision })
      expect(codeOf(sent)).toBe('forbidden')
    })

    it('answers by their own account, may think again, and the lead hears of it', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference } = await written(region)
      must(await invitePartner(ctx, people.bram, { reference, partner: fatou }))
      const asked = { reference }
      const tried = await answerPartnership(ctx, people.dirk, { asked, answer: 'accept' })
      expect(codeOf(tried)).toBe('not-found')
      must(await answerPartnership(ctx, people.fatou, { asked, answer: 'decline' }))
      must(await answerPartnership(ctx, people.fatou, { asked, answer: 'accept' }))
      const row = await findProposal(ctx.db.read, reference)
      const [partner] = await listPartners(ctx.db.read, row?.id ?? '')
      expect(partner).toMatchObject({ status: 'accepted', account_id: 'fatou' })
      const told = await ctx.db.read
        .selectFrom('mail')
        .select('subject')
        .where('account_id', '=', 'bram')
        .execute()
      expect(told).toHaveLength(2)
    })

    it('cannot be answered for by Bram, nor twice by the same link', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference } = await written(region)
      const stranger = { ...fatou, email: 'desk@forest.example' }
      must(await invitePartner(ctx, people.bram, { reference, partner: stranger }))
      const asked = { token: await tokenIn(region) }
      const own = await answerPartnership(ctx, people.bram, { asked, answer: 'accept' })
      expect(codeOf(own)).toBe('forbidden')
      must(await answerPartnership(ctx, null, { asked, answer: 'decline' }))
      const again = await answerPartnership(ctx, null, { asked, answer: 'accept' })
      expect(reasonsOf(again)).toEqual(['proposals.partner.answered'])
    })

    it('gets a new link when asked again; the old one and a month-old one are dead', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference } = await written(region)
      const { id } = must(await invitePartner(ctx, people.bram, { reference, partner: fatou }))
      const old = await tokenIn(region)
      ctx.clock.pass(1000)
      must(await remindPartner(ctx, people.bram, { reference, partnerId: id }))
      const fresh = await tokenIn(region)
      expect(fresh).not.toBe(old)
      const answer = (token: string) =>
        answerPartnership(ctx, null, { asked: { token }, answer: 'accept' })
      expect(codeOf(await answer(old))).toBe('not-found')
      ctx.clock.pass(31 * day)
      expect(codeOf(await answer(fresh))).toBe('not-found')
    })

    it('is asked once, is not Bram himself, and can be taken off again', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference } = await written(region)
      const { id } = must(await invitePartner(ctx, people.bram, { reference, partner: fatou }))
      const twice = await invitePartner(ctx, people.bram, { reference, partner: fatou })
      expect(fieldsOf(twice)).toEqual({ email: [{ code: 'proposals.partner.twice' }] })
      const partner = { ...fatou, email: people.bram.email }
      const himself = await invitePartner(ctx, people.bram, { reference, partner })
      expect(fieldsOf(himself)).toEqual({ email: [{ code: 'proposals.partner.yourself' }] })
      must(await removePartner(ctx, people.bram, { reference, partnerId: id }))
      expect(await loadVisible(ctx.db.read, people.fatou, reference)).toBeNull()
      const other = must(await createDraft(ctx, people.amira, whole))
      const foreign = await removePartner(ctx, people.amira, {
        reference: other.reference,
        partnerId: id,
      })
      expect(codeOf(foreign)).toBe('not-found')
    })

    it('cannot be a way to flood a mailbox', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference } = await written(region)
      const { id } = must(await invitePartner(ctx, people.bram, { reference, partner: fatou }))
      let answer = 'ok'
      for (let letter = 0; letter < 70 && answer === 'ok'; letter += 1) {
        answer = codeOf(await remindPartner(ctx, people.bram, { reference, partnerId: id }))
      }
      expect(answer).toBe('rate-limited')
    })

    it('is agreed by the list that a program sends', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference, revision } = must(
        await createDraft(ctx, people.bram, { ...whole, partners: [fatou] }),
      )
      const amira = { name: 'ULB', helix: 'academia', email: people.amira.email } as const
      must(await saveDraft(ctx, people.bram, { reference, revision, patch: { partners: [amira] } }))
      const row = await findProposal(ctx.db.read, reference)
      const partners = await listPartners(ctx.db.read, row?.id ?? '')
      expect(partners.map(({ email_key }) => email_key)).toEqual([people.amira.email])
    })
  })

  describe('sending it', () => {
    it('names every part that is missing', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference } = await begin(region)
      const early = await submitProposal(ctx, people.bram, { reference, revision: 1 })
      expect(codeOf(early)).toBe('wrong-state')
      const parts = early.ok ? [] : early.failure.reasons.map(({ params }) => params?.part)
      expect(parts).toEqual([
        'title',
        'summary',
        'problem',
        'solution',
        'directions',
        'municipalities',
        'budget',
        'risks',
        'conditions',
        undefined,
      ])
    })

    it('freezes the text as version 1 and keeps it out of the editor', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference, revision } = must(await createDraft(ctx, people.bram, whole))
      const { after } = must(await submitProposal(ctx, people.bram, { reference, revision }))
      expect(await findVersion(ctx.db.read, after.id, 1)).toMatchObject({
        version: { title: whole.title, submitted_at: ctx.clock.now() },
      })
      const late = await step(region, { reference, revision: after.revision, fields: problem })
      expect(reasonsOf(late)).toEqual(['proposals.draft.closed'])
    })

    it('again starts from the last version and makes the next one of what changed', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference, revision } = must(await createDraft(ctx, people.bram, whole))
      must(await submitProposal(ctx, people.bram, { reference, revision }))
      const event = { type: 'request-changes', reason: 'Say where the desks stand.' } as const
      must(await advanceProposal(ctx, people.chantal, { reference, event }))
      const row = await findProposal(ctx.db.read, reference)
      const saved = must(
        await step(region, { reference, revision: row?.revision ?? 0, fields: problem }),
      )
      const { text } = await textOf(region, reference)
      expect(text).toMatchObject({ title: problem.title, solution: whole.solution })
      expect(text.targets).toHaveLength(1)
      const { after } = must(
        await resubmitProposal(ctx, people.bram, {
          reference,
          revision: saved.revision,
          note: 'Two communes named.',
        }),
      )
      expect(after).toMatchObject({ state: 'admissibility', version: 2 })
      expect(await findVersion(ctx.db.read, after.id, 2)).toMatchObject({
        version: { note: 'Two communes named.' },
      })
    })

    it('again unchanged leaves no text behind that nobody is writing', async () => {
      const region = await makeRegion(open)
      const { ctx, people } = region
      const { reference, revision } = must(await createDraft(ctx, people.bram, whole))
      must(await submitProposal(ctx, people.bram, { reference, revision }))
      const event = { type: 'request-changes', reason: 'Say where the desks stand.' } as const
      const asked = must(await advanceProposal(ctx, people.chantal, { reference, event }))
      const fields = { ...problem, title: whole.title, municipalities: whole.municipalities }
      must(await step(region, { reference, revision: asked.after.revision, fields }))
      const { row } = await textOf(region, reference)
      const { after } = must(
        await resubmitProposal(ctx, people.bram, { reference, revision: row.revision }),
      )
      expect(after.version).toBe(1)
      expect(await findVersion(ctx.db.read, after.id, 'working')).toBeNull()
    })
  })
})
