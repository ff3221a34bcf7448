import { findReview } from '#db/queries/reviews/find-review'
import { listScoreSheets } from '#db/queries/reviews/list-score-sheets'
import { reading, writing } from '~/api/endpoint.server'
import { parseBody } from '~/api/read-body.server'
import { answerJson, answerProblem, revisionIn, revisionTag } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { isoTime } from '~/proposals/represent-proposal.server'
import { fileScore } from '~/reviews/commands/file-score.server'
import { scoreSheet } from '~/reviews/schema.server'
import { freshProposal } from './fresh-proposal.server'

/** The caller's own task and what they filed last. */
export const loader = reading(async ({ request, context, params }) => {
  const { app, viewer } = context
  const visible = viewer && (await loadVisible(app.db.read, viewer, params.reference ?? ''))
  const review =
    viewer && visible
      ? await findReview(app.db.read, { proposalId: visible.row.id, reviewerId: viewer.id })
      : null
  if (!visible || !review) return answerProblem(context, fail('not-found').failure)
  const sheets = await listScoreSheets(app.db.read, [visible.row.id])
  const latest = sheets.filter(({ sheet }) => sheet.review_id === review.id).at(-1)
  return answerJson(
    {
      state: review.state,
      due: isoTime(review.due_at),
      filedAt: isoTime(review.filed_at),
      sheet: latest && {
        version: latest.sheet.version,
        recommendation: latest.sheet.recommendation,
        comment: latest.sheet.comment,
        targets: latest.targets.map(({ sheet_id: _id, ...target }) => target),
        criteria: latest.criteria.map(({ sheet_id: _id, ...criterion }) => criterion),
      },
    },
    { request },
  )
})

/** Files one's score, or files it anew. */
export const action = writing({
  async PUT(write) {
    const { request, context, caller, body, params } = write
    const revision = revisionIn(request) ?? undefined
    const parsed = parseBody(body, scoreSheet)
    if (!parsed.ok) return answerProblem(context, parsed.failure)
    const input = { reference: params.reference ?? '', revision, sheet: parsed.value }
    const filed = await fileScore(context.app, caller, input)
    if (!filed.ok) {
      const fresh = filed.failure.code === 'stale' ? await freshProposal(write) : undefined
      return answerProblem(context, filed.failure, { fresh })
    }
    return answerJson({ state: 'filed' }, { etag: revisionTag(filed.value.after.revision) })
  },
})
