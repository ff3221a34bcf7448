import { findCall } from '#db/queries/calls/find-call'
import { listIndicators } from '#db/queries/framework/list-indicators'
import { findVersion } from '#db/queries/proposals/find-version'
import { listReviews } from '#db/queries/reviews/list-reviews'
import { listReviewsOf } from '#db/queries/reviews/list-reviews-of'
import { listScoreSheets } from '#db/queries/reviews/list-score-sheets'
import type { RequestContext } from '~/context.server'
import { toIndicator } from '~/framework/indicator'
import type { Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import type { Visible } from '~/process/load-visible.server'
import { readDraft } from '~/proposals/read-draft'
import type { Confidence, Criterion, Recommendation } from '~/scoring/rubric'
import type { ReviewOfOne } from './load-own-review.server'
import { type DueView, presentDue } from './present-due.server'
import { momentOf } from './present-queue.server'
import { presentTarget, type ReviewTargetView } from './present-target.server'
import type { TypedSheet } from './schema'
import { emptySheet, fitSheet, readReviewDraft, retyped, typedOf } from './typed-sheet'

/** The form of one review: what is judged, and what was typed so far. */
export interface ReviewForm {
  id: string
  reference: string
  /** The version that is judged. */
  version: number
  isFiled: boolean
  due: DueView | null
  /** Where the reviewer is in their queue. */
  progress: { done: number; total: number }
  targets: ReviewTargetView[]
  sheet: TypedSheet
  /** "14:32", when the draft was last kept. */
  saved: string | null
  savedAt: number
  /** Other reviewers asked, and how many of them have filed. */
  others: { asked: number; filed: number }
}

interface Opened {
  review: ReviewOfOne
  visible: Visible
}

/** What the scoring form is made of; the text beside it is presented on its own. */
export async function presentReviewForm(
  context: RequestContext,
  viewer: Person,
  { review, visible }: Opened,
): Promise<ReviewForm> {
  const { locale } = context
  const db = context.app.db.read
  const { row } = visible
  const call = await findCall(db, { id: row.call_id })
  const judged = await findVersion(db, row.id, row.version)
  invariant(call && judged, `${row.reference} has a call and a submitted text`)
  const { text } = readDraft(row.language, judged)
  const rows = await listIndicators(db, row.edition_id)
  const indicators = rows.map(toIndicator)
  const codes = text.targets.map(({ indicator }) => indicator)
  const targets = text.targets.flatMap((target) => {
    const indicator = indicators.find(({ code }) => code === target.indicator)
    return indicator ? [presentTarget(context, target, indicator, { call, rows })] : []
  })

  const draft = readReviewDraft(review.draft)
  const filed = await latestFiled(context, review)
  const typed = draft.sheet
    ? retyped(draft.sheet, draft.locale ?? locale, locale)
    : filed && typedOf(filed, locale)
  const panel = (await listReviews(db, row.id)).filter(
    ({ reviewer_id, state }) =>
      reviewer_id !== viewer.id && (state === 'assigned' || state === 'filed'),
  )
  return {
    id: review.id,
    reference: row.reference,
    version: row.version,
    isFiled: review.state === 'filed',
    due: presentDue(context, row.due_at),
    progress: await queueProgress(context, viewer),
    targets,
    sheet: typed ? fitSheet(typed, codes) : emptySheet(codes),
    saved: draft.savedAt === null ? null : momentOf(context, draft.savedAt),
    savedAt: draft.savedAt ?? 0,
    others: {
      asked: panel.length,
      filed: panel.filter(({ state }) => state === 'filed').length,
    },
  }
}

/** What this reviewer filed last. */
async function latestFiled({ app }: RequestContext, review: ReviewOfOne) {
  const sheets = await listScoreSheets(app.db.read, [review.proposal_id])
  const own = sheets.filter(({ sheet }) => sheet.review_id === review.id).at(-1)
  if (!own) return null
  return {
    targets: own.targets.map((target) => ({
      ...target,
      confidence: target.confidence as Confidence,
    })),
    criteria: own.criteria.map((criterion) => ({ ...criterion, key: criterion.key as Criterion })),
    recommendation: own.sheet.recommendation as Recommendation,
    comment: own.sheet.comment,
  }
}

async function queueProgress({ app }: RequestContext, viewer: Person) {
  const rows = await listReviewsOf(app.db.read, viewer.id)
  const open = rows.filter(
    ({ state, proposal_state }) =>
      proposal_state === 'evaluation' && (state === 'assigned' || state === 'filed'),
  )
  return { done: open.filter(({ state }) => state === 'filed').length, total: open.length }
}
