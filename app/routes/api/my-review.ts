import { endpoint } from '~/api/endpoint.server'
import { parseBody } from '~/api/read-body.server'
import { answerJson, answerProblem, revisionIn } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { fileScore } from '~/reviews/commands/file-score.server'
import { readMyReview } from '~/reviews/read-reviews.server'
import { scoreSheet } from '~/reviews/schema.server'
import { freshProposal } from './fresh-proposal.server'

const api = endpoint({
  /** The caller's own task and what they filed last. */
  async GET({ request, context, params }) {
    const { app, viewer } = context
    const visible = viewer && (await loadVisible(app.db.read, viewer, params.reference ?? ''))
    const review = viewer && visible && (await readMyReview(app.db.read, viewer, visible.row.id))
    if (!review) return answerProblem(context, fail('not-found').failure)
    return answerJson(review, { request })
  },

  /**
   * Files one's score, or files it anew. `If-Match` is not needed: the other reviewers' scores move
   * the revision, and nobody is to wait for them.
   */
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
    const review = await readMyReview(context.app.db.read, caller, filed.value.after.id)
    return answerJson(review, { revision: filed.value.after.revision })
  },
})

export const loader = api.loader
export const action = api.action
