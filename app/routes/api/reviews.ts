import { listReviews } from '#db/queries/reviews/list-reviews'
import { listScoreSheets } from '#db/queries/reviews/list-score-sheets'
import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { hasRole } from '~/identity/schema'
import { fail } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { isoTime } from '~/proposals/represent-proposal.server'
import { mayReadScores } from '~/reviews/policy'

/** The panel and its scores: the office's, and of reviewers those who have filed their own. */
export const loader = reading(async ({ request, context, params }) => {
  const { app, viewer } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (!visible || !viewer) return answerProblem(context, fail('not-found').failure)
  const reviews = await listReviews(app.db.read, visible.row.id)
  if (!mayReadScores(viewer, reviews)) {
    const code = 'reviews.reason.not-yours'
    return answerProblem(context, fail('forbidden', { code }).failure)
  }
  const sheets = await listScoreSheets(app.db.read, [visible.row.id])
  const namesShow = hasRole(viewer, 'officer', 'board', 'administrator')
  const items = reviews.map((review, at) => {
    const latest = sheets.filter(({ sheet }) => sheet.review_id === review.id).at(-1)
    return {
      reviewer: namesShow ? review.reviewer_name : String.fromCharCode(65 + at),
      helix: review.helix,
      state: review.state,
      filedAt: isoTime(review.filed_at),
      sheet: latest && {
        version: latest.sheet.version,
        recommendation: latest.sheet.recommendation,
        comment: latest.sheet.comment,
        targets: latest.targets.map(({ sheet_id: _id, ...target }) => target),
        criteria: latest.criteria.map(({ sheet_id: _id, ...criterion }) => criterion),
      },
    }
  })
  return answerJson({ items, next: null }, { request })
})
