import { findReview } from '#db/queries/reviews/find-review'
import { listReviews } from '#db/queries/reviews/list-reviews'
import { type FiledSheet, listScoreSheets } from '#db/queries/reviews/list-score-sheets'
import type { Reader } from '#db/transaction'
import { hasRole, type Person } from '~/identity/schema'
import { fail, ok, type Result } from '~/kernel/result'
import type { Visible } from '~/process/load-visible.server'
import { mayReadScores } from './policy'

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString())

/** One's own task on a proposal and what one filed last; null where there is none. */
export async function readMyReview(db: Reader, viewer: Person, proposalId: string) {
  const review = await findReview(db, { proposalId, reviewerId: viewer.id })
  if (!review) return null
  const sheets = await listScoreSheets(db, [proposalId])
  return {
    state: review.state,
    due: iso(review.due_at),
    filedAt: iso(review.filed_at),
    sheet: latestOf(sheets, review.id),
  }
}

export interface ReadReview {
  reviewer: string
  helix: string
  state: string
  filedAt: string | null
  sheet: ReturnType<typeof latestOf>
}

/** The panel and its scores: the office's, and of reviewers those who have filed their own. */
export async function readReviews(
  db: Reader,
  viewer: Person,
  { row, relation }: Visible,
): Promise<Result<ReadReview[]>> {
  const reviews = await listReviews(db, row.id)
  if (!mayReadScores(viewer, reviews, relation)) {
    return fail('forbidden', { code: 'reviews.reason.not-yours' })
  }
  const sheets = await listScoreSheets(db, [row.id])
  const namesShow = hasRole(viewer, 'officer', 'board', 'administrator')
  return ok(
    reviews.map((review, at) => ({
      reviewer: namesShow ? review.reviewer_name : String.fromCharCode(65 + at),
      helix: review.helix,
      state: review.state,
      filedAt: iso(review.filed_at),
      sheet: latestOf(sheets, review.id),
    })),
  )
}

function latestOf(sheets: readonly FiledSheet[], reviewId: string) {
  const latest = sheets.filter(({ sheet }) => sheet.review_id === reviewId).at(-1)
  if (!latest) return null
  return {
    version: latest.sheet.version,
    recommendation: latest.sheet.recommendation,
    comment: latest.sheet.comment,
    targets: latest.targets.map(({ sheet_id: _id, ...target }) => target),
    criteria: latest.criteria.map(({ sheet_id: _id, ...criterion }) => criterion),
  }
}
