import { findCall } from '#db/queries/calls/find-call'
import { listCalls } from '#db/queries/calls/list-calls'
import { listCallsById } from '#db/queries/calls/list-calls-by-id'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { listInEvaluation } from '#db/queries/proposals/list-in-evaluation'
import { listReviewers } from '#db/queries/reviews/list-reviewers'
import { type CallState, callStates } from '#workflows/call/states'
import type { Memory } from '#workflows/proposal/memory'
import type { RequestContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Helix, Person } from '~/identity/schema'
import { day } from '~/kernel/clock'
import { loadFacts } from '~/process/facts.server'
import { type EvaluationStep, panelOf, stepsOf } from './evaluation-step.server'
import { type DueView, presentDue } from './present-due.server'

/** The list shows this many; the shortest times come first. */
const mostShown = 100

export interface EvaluationLine {
  reference: string
  title: string
  lang: Locale
  call: string
  due: DueView | null
  filed: number
  quorum: number
  steps: EvaluationStep[]
  isPaused: boolean
}

export interface ReviewerLoad {
  id: string
  name: string
  helix: Helix
  organisations: string[]
  open: number
  late: number
  filed: number
}

export interface EvaluationList {
  lines: EvaluationLine[]
  /** Calls to narrow the list to, and the one it is narrowed to. */
  calls: { reference: string; title: string }[]
  call: string | null
  reviewers: ReviewerLoad[]
}

/** Every proposal under evaluation with its next step, and who has how much to score. */
export async function presentEvaluation(
  context: RequestContext,
  viewer: Person,
  callReference: string | null,
): Promise<EvaluationList> {
  const { app, locale, now } = context
  const db = app.db.read
  const call = callReference ? await findCall(db, { reference: callReference }) : null
  const rows = await listInEvaluation(db, { callId: call?.id, limit: mostShown })
  const own = rows.filter(
    ({ state, memory }) =>
      state === 'evaluation' || (JSON.parse(memory) as Memory).asker === 'evaluation',
  )
  const calls = await listCallsById(
    db,
    own.map((row) => row.call_id),
  )
  const lines: EvaluationLine[] = []
  for (const row of own) {
    const title = calls.find(({ id }) => id === row.call_id)?.title ?? '{}'
    lines.push(await lineOf(context, viewer, row, title))
  }
  return {
    lines,
    calls: await namedCalls(context),
    call: call?.reference ?? null,
    reviewers: (await listReviewers(db, { now, since: now - 90 * day })).map((reviewer) => ({
      id: reviewer.id,
      name: reviewer.name,
      helix: reviewer.helix as Helix,
      organisations: reviewer.organisations,
      open: reviewer.open,
      late: reviewer.late,
      filed: reviewer.filed,
    })),
  }

  async function namedCalls({ app: { db: base } }: RequestContext) {
    const past: CallState[] = ['draft', 'cancelled']
    const rows = await listCalls(
      base.read,
      callStates.filter((state) => !past.includes(state)),
    )
    return rows.map(({ reference, title }) => ({
      reference,
      title: pickText(JSON.parse(title) as PartialTexts, locale).text,
    }))
  }
}

async function lineOf(
  context: RequestContext,
  viewer: Person,
  row: ProposalRow,
  callTitle: string,
): Promise<EvaluationLine> {
  const { app, locale, now } = context
  const facts = await loadFacts(app.db.read, row, { now, actor: viewer })
  const panel = panelOf(JSON.parse(row.memory) as Memory, facts)
  const isPaused = row.state === 'amending'
  return {
    reference: row.reference,
    title: row.title,
    lang: row.language as Locale,
    call: pickText(JSON.parse(callTitle) as PartialTexts, locale).text,
    due: isPaused ? null : presentDue(context, row.due_at),
    filed: panel.filed,
    quorum: panel.quorum,
    steps: isPaused ? [] : stepsOf(panel, facts),
    isPaused,
  }
}
