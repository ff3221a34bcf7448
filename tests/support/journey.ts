import { findProposal, type ProposalRow } from '#db/queries/proposals/find-proposal'
import type { ProposalState } from '#workflows/proposal/states'
import { drainJobs } from '~/jobs/drain-jobs.server'
import { handlers } from '~/jobs/registry.server'
import type { Result } from '~/kernel/result'
import type { Step } from '~/process/advance-proposal.server'
import { eventSchemas, type SentByPeople } from '~/process/event-schema.server'
import { createDraft } from '~/proposals/commands/create-draft.server'
import { resubmitProposal } from '~/proposals/commands/resubmit-proposal.server'
import { saveDraft } from '~/proposals/commands/save-draft.server'
import { submitProposal } from '~/proposals/commands/submit-proposal.server'
import type { ProposalBody, ProposalPatch } from '~/proposals/schema.server'
import { fileScore } from '~/reviews/commands/file-score.server'
import type { ScoreSheet } from '~/reviews/schema.server'
import { sendEvent } from '~/routes/proposals/send-event.server'
import { criteria } from '~/scoring/rubric'
import type { Name, Region } from './region'

export const wholeProposal: ProposalBody = {
  call: 'C-2026-0001',
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

export const scoreSheet = (likely = 83): ScoreSheet => ({
  targets: [
    {
      indicator: 'PUB-USERS',
      low: likely - 1,
      likely,
      high: likely + 1,
      confidence: 'medium',
      reason: 'Two pilots elsewhere came out close to this.',
    },
  ],
  criteria: criteria.map((key) => ({ key, score: 4, reason: 'Solid.' })),
  recommendation: 'fund',
  comment: '',
})

export const bilingual = {
  fr: 'Deux groupes d’évaluateurs confirment l’effet annoncé, pour un coût inférieur au plafond de l’appel. Le critère principal est rempli.',
  nl: 'Twee groepen beoordelaars bevestigen het aangekondigde effect, voor een kostprijs onder het maximum van de oproep. Aan het hoofdcriterium is voldaan.',
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`)
  return result.value
}

/** Codes of a refusal, without their domain: `['not-free-author']`; empty where it was accepted. */
export function refusalOf(result: Result<unknown>): string[] {
  if (result.ok) return []
  const { reasons, fields = {} } = result.failure
  return [...reasons, ...Object.values(fields).flat()].map(({ code }) =>
    code.replace(/^\w+\.(reason\.)?/, ''),
  )
}

/** States on the straight way, in order. */
const way = [
  'draft',
  'admissibility',
  'consultation',
  'evaluation',
  'deliberation',
  'cosigning',
  'decided',
  'approved',
] as const
export type OnTheWay = (typeof way)[number]

/** Takes proposals of a region along by the commands that people use. */
export function journeyIn({ ctx, people }: Region) {
  const rowOf = async (reference: string): Promise<ProposalRow> => {
    const row = await findProposal(ctx.db.read, reference)
    if (!row) throw new Error(`${reference} is not there`)
    return row
  }

  /** One event by one person, on the revision that stands now. */
  const send = async (
    who: Name,
    reference: string,
    event: SentByPeople,
    fields: object = {},
  ): Promise<Result<Step>> => {
    const { revision } = await rowOf(reference)
    const parsed = eventSchemas[event].parse(fields)
    return sendEvent(ctx, people[who], event, {
      reference,
      revision,
      ...(parsed as object),
    } as never)
  }

  const score = async (who: Name, reference: string, sheet = scoreSheet()) =>
    fileScore(ctx, people[who], { reference, sheet })

  const draft = async (change: Partial<ProposalBody> = {}, lead: Name = 'bram'): Promise<string> =>
    must(await createDraft(ctx, people[lead], { ...wholeProposal, ...change })).reference

  /** Lets the jobs run that fall due until then. */
  const pass = async (ms: number): Promise<number> => {
    const until = ctx.clock.now() + ms
    const ran = await drainJobs(ctx, handlers, { until, moveTo: ctx.clock.set, random: () => 0 })
    ctx.clock.set(until)
    return ran
  }

  const submit = async (reference: string, lead: Name = 'bram') => {
    const { revision } = await rowOf(reference)
    return submitProposal(ctx, people[lead], { reference, revision })
  }

  const change = async (reference: string, patch: ProposalPatch, lead: Name = 'bram') => {
    const { revision } = await rowOf(reference)
    return saveDraft(ctx, people[lead], { reference, revision, patch })
  }

  const resubmit = async (reference: string, lead: Name = 'bram') => {
    const { revision } = await rowOf(reference)
    return resubmitProposal(ctx, people[lead], { reference, revision, note: 'As asked.' })
  }

  const steps: Record<OnTheWay, (reference: string, lead: Name) => Promise<void>> = {
    async draft() {},
    async admissibility(reference, lead) {
      must(await submit(reference, lead))
    },
    async consultation(reference) {
      must(await send('chantal', reference, 'admit'))
    },
    /** Its own timer ends the consultation. */
    async evaluation(reference) {
      const { due_at } = await rowOf(reference)
      await pass((due_at ?? 0) + 1000 - ctx.clock.now())
    },
    async deliberation(reference) {
      for (const reviewer of ['gilles', 'hanne'] as const) {
        must(await send('chantal', reference, 'assign', { reviewer }))
        must(await score(reviewer, reference))
      }
      must(await send('chantal', reference, 'close-evaluation'))
    },
    async cosigning(reference) {
      const decision = { outcome: 'approve', grant: 90_000, reasons: bilingual }
      must(await send('ines', reference, 'propose-decision', decision))
    },
    async decided(reference) {
      must(await send('joost', reference, 'cosign'))
    },
    async approved(reference) {
      must(await send('joost', reference, 'publish'))
    },
  }

  /** A proposal taken as far as `state`. */
  const reach = async (
    state: OnTheWay,
    wish: Partial<ProposalBody> = {},
    lead: Name = 'bram',
  ): Promise<string> => {
    const reference = await draft(wish, lead)
    for (const step of way.slice(0, way.indexOf(state) + 1)) await steps[step](reference, lead)
    const row = await rowOf(reference)
    if (row.state !== (state satisfies ProposalState)) throw new Error(`stands at ${row.state}`)
    return reference
  }

  return { rowOf, send, score, draft, submit, change, resubmit, pass, reach, steps }
}
