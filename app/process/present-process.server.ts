import { countNotPublic } from '#db/queries/proposals/count-not-public'
import { listRegisterCounts } from '#db/queries/proposals/list-register-counts'
import { type OutlinedEvent, type OutlinedState, outline } from '#workflows/outline'
import { proposalWorkflow } from '#workflows/proposal/machine'
import type { Memory } from '#workflows/proposal/memory'
import type { ProposalState } from '#workflows/proposal/states'
import { defaultTerms, promisedDays, type Terms } from '#workflows/proposal/terms'
import { machineVersion } from '#workflows/proposal/version'
import type { RequestContext } from '~/context.server'
import { shownState } from '~/proposals/standing'
import { readHistory } from './history.server'
import { loadVisible } from './load-visible.server'

export interface ProcessEvent {
  event: string
  by: string[]
  /** States to which it may lead; empty where the state stays. */
  targets: string[]
}

export interface ProcessState {
  state: ProposalState
  /** Proposals there now; null where that is nobody's business (drafts). */
  count: number | null
  /** The public ones among them, and where they are listed. */
  inRegister: number
  href: string | null
  /** Days granted, unless a call says otherwise. */
  days: number | null
  isFinal: boolean
  events: ProcessEvent[]
  /** On the way of the proposal asked for. */
  mark: 'now' | 'was' | null
}

export const processParts = ['before', 'open', 'deciding', 'carrying', 'ends'] as const
export type ProcessPart = (typeof processParts)[number]

export interface ProcessView {
  title: string
  description: string
  version: number
  promised: number
  steps: { key: string; days: number | null; count: number | null; anchor: string }[]
  parts: { part: ProcessPart; states: ProcessState[] }[]
  /** Events that may come in almost every state, said once. */
  always: ProcessEvent[]
  proposal: { reference: string; title: string; href: string; state: ProposalState } | null
}

const parts: Record<ProcessPart, readonly ProposalState[]> = {
  before: ['draft', 'admissibility', 'amending'],
  open: ['consultation', 'evaluation'],
  deciding: ['deliberation', 'cosigning', 'decided', 'reserve-list', 'rejected', 'appeal'],
  carrying: ['approved', 'piloting', 'measuring', 'completed'],
  ends: ['inadmissible', 'stopped', 'merged', 'withdrawn', 'lapsed', 'discarded'],
}

const termOf: Partial<Record<ProposalState, keyof Terms>> = {
  draft: 'draft',
  admissibility: 'admissibility',
  amending: 'amending',
  consultation: 'consultation',
  evaluation: 'evaluation',
  deliberation: 'deliberation',
  cosigning: 'cosigning',
  decided: 'decided',
  'reserve-list': 'reserve',
  rejected: 'appealWindow',
  inadmissible: 'appealWindow',
  stopped: 'appealWindow',
  appeal: 'appeal',
  approved: 'planning',
  piloting: 'piloting',
  measuring: 'measuring',
  lapsed: 'lapsed',
}

/** An event that this many states know is said once, below. */
const common = [
  'appoint-lead',
  'appoint-substitute',
  'withdraw',
  'call-cancelled',
  'hide',
  'restore',
]

/** The statechart in words, with what stands where now; lit with the way of one proposal. */
export async function presentProcess(
  context: RequestContext,
  reference: string | null,
): Promise<ProcessView> {
  const { app, locale, t } = context
  const db = app.db.read
  const regions = outline(proposalWorkflow)
  const states = regions.flatMap((region) => region.states)
  const counts = (await listRegisterCounts(db)).state
  const waiting = await countNotPublic(db)
  const way = reference ? await wayOf(context, reference) : null

  const stateOf = (state: ProposalState): ProcessState => {
    const outlined = states.find((one) => one.state === state)
    const isPublic = counts.get(state) ?? 0
    const isSecret = ['draft', 'discarded', 'cosigning', 'decided'].includes(state)
    const term = termOf[state]
    return {
      state,
      count: isSecret ? null : isPublic + (waiting.get(state) ?? 0),
      inRegister: isPublic,
      href: isPublic > 0 ? `/${locale}/proposals?state=${state}` : null,
      days: term ? defaultTerms[term] : null,
      isFinal: outlined?.isFinal ?? false,
      events: eventsOf(outlined),
      mark: way?.now === state ? 'now' : way?.was.has(state) ? 'was' : null,
    }
  }
  return {
    title: t('process.page.title'),
    description: t('process.page.lead'),
    version: machineVersion,
    promised: promisedDays(defaultTerms, true),
    steps: stepsOf(counts, waiting),
    parts: Object.entries(parts).map(([part, members]) => ({
      part: part as ProcessPart,
      states: members.map(stateOf),
    })),
    always: common.flatMap((event) => {
      const known = states.flatMap((one) => one.events).filter((one) => one.event === event)
      const [first] = known
      if (!first) return []
      return [{ event, by: [...first.by], targets: event === 'withdraw' ? ['withdrawn'] : [] }]
    }),
    proposal: way && {
      reference: way.reference,
      title: way.title,
      href: `/${locale}/proposals/${way.reference}`,
      state: way.now,
    },
  }
}

function eventsOf(outlined: OutlinedState | undefined): ProcessEvent[] {
  return (outlined?.events ?? [])
    .filter(({ event }) => !common.includes(event))
    .map(({ event, by, targets }: OutlinedEvent) => ({
      event,
      by: [...by],
      targets: [...targets],
    }))
}

function stepsOf(counts: Map<string, number>, waiting: Map<string, number>): ProcessView['steps'] {
  const { admissibility, consultation, evaluation, deliberation, cosigning, decided } = defaultTerms
  const sum = (...states: ProposalState[]) =>
    states.reduce((total, state) => total + (counts.get(state) ?? 0), 0)
  return [
    {
      key: 'admissibility',
      anchor: 'admissibility',
      days: admissibility,
      count: waiting.get('admissibility') ?? 0,
    },
    {
      key: 'consultation',
      anchor: 'consultation',
      days: consultation,
      count: sum('consultation'),
    },
    { key: 'evaluation', anchor: 'evaluation', days: evaluation, count: sum('evaluation') },
    {
      key: 'decision',
      anchor: 'deliberation',
      days: deliberation + cosigning + decided,
      count: sum('deliberation'),
    },
    {
      key: 'delivery',
      anchor: 'approved',
      days: null,
      count: sum('approved', 'piloting', 'measuring'),
    },
  ]
}

/** Where a proposal stands and has been, as far as this reader may know; null where not at all. */
async function wayOf({ app, viewer }: RequestContext, reference: string) {
  const db = app.db.read
  const visible = await loadVisible(db, viewer, reference)
  if (visible?.view !== 'full') return null
  const { row } = visible
  const history = await readHistory(db, viewer, visible)
  return {
    reference: row.reference,
    title: row.title,
    now: shownState(row.state as ProposalState, JSON.parse(row.memory) as Memory),
    was: new Set(history.flatMap(({ from, to }) => [from, to])),
  }
}
