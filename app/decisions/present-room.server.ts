import { findCall } from '#db/queries/calls/find-call'
import { findVersion } from '#db/queries/proposals/find-version'
import { listReviews } from '#db/queries/reviews/list-reviews'
import type { ProposalState } from '#workflows/proposal/states'
import type { RequestContext } from '~/context.server'
import { formatMoney } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import { type Action, explainActions } from '~/process/explain-actions.server'
import type { Visible } from '~/process/load-visible.server'
import { whyNotFree } from '~/process/why-not-free.server'
import { mayReadScores } from '~/reviews/policy'
import { type AuthorsView, presentAuthors } from '~/reviews/present-document.server'
import { type DueView, presentDue } from '~/reviews/present-due.server'
import { presentScores, type ScoresView } from '~/reviews/present-scores.server'
import { loadCallScores } from './call-scores.server'
import { maySign } from './policy'
import { type MoneyView, presentMoney } from './present-money.server'
import { type OpenDecisionView, presentOpenDecision } from './present-open-decision.server'
import {
  presentCallRanking,
  type RankingView,
  type RankLine,
  stateFor,
} from './present-ranking.server'

export interface RoomAct {
  event: Action['event']
  allowed: boolean
  reasons: string[]
}

export interface RoomView {
  reference: string
  revision: number
  title: string
  lang: Locale
  state: ProposalState
  call: { reference: string; title: string; lang: Locale }
  due: DueView | null
  authors: AuthorsView
  asked: { amount: number | null; text: string | null }
  /** What ties this reader to the proposal. */
  tie: string | null
  isBoard: boolean
  money: MoneyView | null
  ranking: RankingView
  /** This proposal among the ranked; null where a part of its score is missing. */
  own: RankLine | null
  scores: ScoresView | null
  decision: OpenDecisionView | null
  acts: RoomAct[]
}

/** The board's acts, in the order of the page. */
const acts: readonly Action['event'][] = [
  'propose-decision',
  'promote',
  'cosign',
  'publish',
  'object',
  'retract',
  'reopen-evaluation',
  'request-changes',
]

/** The decision room of one proposal: what it stands on, and what the board can do. */
export async function presentRoom(
  context: RequestContext,
  viewer: Person,
  visible: Visible,
): Promise<RoomView> {
  const { app, locale, t, now } = context
  const db = app.db.read
  const { row, relation } = visible
  const call = await findCall(db, { id: row.call_id })
  const text = await findVersion(db, row.id, row.version)
  invariant(call && text, `${row.reference} has a call and a submitted text`)
  const isBoard = maySign(viewer)
  const scores = await loadCallScores(db, call.id)
  const ranking = await presentCallRanking(context, viewer, scores, row.reference)
  const tie = await whyNotFree(db, row.id, viewer)
  const maySeeScores =
    tie === null && mayReadScores(viewer, await listReviews(db, row.id), relation)
  const actions = isBoard ? await explainActions(db, viewer, visible, now) : []
  const amount = text.version.budget_amount
  const title = pickText(JSON.parse(call.title) as PartialTexts, locale)
  return {
    reference: row.reference,
    revision: row.revision,
    title: row.title,
    lang: row.language as Locale,
    state: stateFor(viewer, { row }),
    call: { reference: call.reference, title: title.text, lang: title.lang },
    due: isBoard ? presentDue(context, row.due_at) : null,
    authors: await presentAuthors(context, row),
    asked: { amount, text: amount === null ? null : formatMoney(locale, amount) },
    tie: tie && t(tie.code, tie.params),
    isBoard,
    money: await presentMoney(context, viewer, call, row.id),
    ranking,
    own: ranking.lines.find(({ isThis }) => isThis) ?? null,
    scores: maySeeScores
      ? await presentScores(context, { row, viewerId: viewer.id, showsNames: true })
      : null,
    decision: await presentOpenDecision(context, row),
    acts: acts.flatMap((event): RoomAct[] => {
      const action = actions.find((one) => one.event === event)
      if (!action?.isYours || !action.isPossible) return []
      const reasons = action.reasons.map(({ code, params }) => t(code, params))
      return [{ event, allowed: action.allowed, reasons }]
    }),
  }
}
