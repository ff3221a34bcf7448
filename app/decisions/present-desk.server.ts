import { findCall } from '#db/queries/calls/find-call'
import { listCalls } from '#db/queries/calls/list-calls'
import { type DecisionDeskRow, listDecisionDesk } from '#db/queries/decisions/list-decision-desk'
import { listDecisions } from '#db/queries/decisions/list-decisions'
import { callStates } from '#workflows/call/states'
import type { Memory } from '#workflows/proposal/memory'
import type { ProposalState } from '#workflows/proposal/states'
import type { RequestContext } from '~/context.server'
import { formatDay, formatMoney } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Person } from '~/identity/schema'
import { explainActions } from '~/process/explain-actions.server'
import { loadVisible } from '~/process/load-visible.server'
import { shownState } from '~/proposals/standing'
import { type DueView, presentDue } from '~/reviews/present-due.server'
import { maySign } from './policy'
import type { Outcome } from './schema'

export interface DeskLine {
  reference: string
  title: string
  lang: Locale
  call: string
  due: DueView | null
  /** Of a decision in the making; null for everybody but the board. */
  decision: {
    reference: string
    outcome: Outcome
    grant: string | null
    proposer: string
    cosigner: string | null
    isOwn: boolean
  } | null
  /** Why the next act is not possible, in words; empty where it is. */
  reasons: string[]
}

export interface PublishedLine {
  reference: string
  href: string
  proposal: string
  title: string
  lang: Locale
  outcome: Outcome
  grant: string | null
  at: string
}

export interface DeskView {
  /** The board's desk; officers read a shorter one. */
  isBoard: boolean
  propose: DeskLine[]
  cosign: DeskLine[]
  publish: DeskLine[]
  reserve: DeskLine[]
  published: PublishedLine[]
  calls: { reference: string; title: string }[]
  call: string | null
}

/** The act that takes a proposal of each list on. */
const nextAct = {
  propose: 'propose-decision',
  cosign: 'cosign',
  publish: 'publish',
  reserve: 'promote',
} as const
type Pile = keyof typeof nextAct

const pileOf: Partial<Record<ProposalState, Pile>> = {
  deliberation: 'propose',
  cosigning: 'cosign',
  decided: 'publish',
  'reserve-list': 'reserve',
}

/** What lies on the board's table, what waits for a signature, what can go out, what went. */
export async function presentDecisionDesk(
  context: RequestContext,
  viewer: Person,
  callReference: string | null,
): Promise<DeskView> {
  const { app, locale, now } = context
  const db = app.db.read
  const call = callReference ? await findCall(db, { reference: callReference }) : null
  const isBoard = maySign(viewer)
  const piles: Record<Pile, DeskLine[]> = { propose: [], cosign: [], publish: [], reserve: [] }
  const rows = await listDecisionDesk(db, { callId: call?.id })
  // The order of the terms would tell outsiders which decisions are being signed.
  if (!isBoard) rows.sort((a, b) => (a.reference < b.reference ? -1 : 1))
  for (const row of rows) {
    const stored = row.state as ProposalState
    const state = isBoard ? stored : shownState(stored, JSON.parse(row.memory) as Memory)
    const pile = pileOf[state]
    if (pile) piles[pile].push(await lineOf(context, viewer, row, pile))
  }
  const published = await listDecisions(db, { callId: call?.id, limit: 12 })
  const calls = await listCalls(
    db,
    callStates.filter((state) => state !== 'draft'),
  )
  return {
    isBoard,
    ...piles,
    published: published.map((row) => ({
      reference: row.reference,
      href: `/${locale}/decisions/${row.reference}`,
      proposal: row.proposal_reference,
      title: row.proposal_title,
      lang: row.proposal_language as Locale,
      outcome: row.outcome as Outcome,
      grant: row.grant_amount === null ? null : formatMoney(locale, row.grant_amount),
      at: formatDay(locale, row.published_at ?? now, now),
    })),
    calls: calls.map(({ reference, title }) => ({
      reference,
      title: pickText(JSON.parse(title) as PartialTexts, locale).text,
    })),
    call: call?.reference ?? null,
  }
}

async function lineOf(
  context: RequestContext,
  viewer: Person,
  row: DecisionDeskRow,
  pile: Pile,
): Promise<DeskLine> {
  const { app, locale, now, t } = context
  const isBoard = maySign(viewer)
  const visible = await loadVisible(app.db.read, viewer, row.reference)
  const actions = isBoard && visible ? await explainActions(app.db.read, viewer, visible, now) : []
  const next = actions.find(({ event }) => event === nextAct[pile])
  return {
    reference: row.reference,
    title: row.title,
    lang: row.language as Locale,
    call: pickText(JSON.parse(row.call_title) as PartialTexts, locale).text,
    // The board's own clocks would tell outsiders what is being signed.
    due: isBoard ? presentDue(context, row.due_at) : null,
    decision:
      isBoard && row.decision_reference
        ? {
            reference: row.decision_reference,
            outcome: row.outcome as Outcome,
            grant: row.grant_amount === null ? null : formatMoney(locale, row.grant_amount),
            proposer: row.proposer_name ?? '',
            cosigner: row.cosigner_name,
            isOwn: row.proposed_by === viewer.id,
          }
        : null,
    reasons: (next?.reasons ?? []).map(({ code, params }) => t(code, params)),
  }
}
