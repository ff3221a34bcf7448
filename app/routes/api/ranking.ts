import { endpoint } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { showsRanking } from '~/calls/policy'
import { findPublicCall } from '~/calls/read-calls.server'
import { loadCallScores } from '~/decisions/call-scores.server'
import { hasRole } from '~/identity/schema'
import { fail } from '~/kernel/result'
import { referenceIn } from '~/process/load-visible.server'

const api = endpoint({
  /** The ranking of a call with the parts of each score: the office's until the call is decided. */
  async GET({ request, context, params }) {
    const { app, viewer } = context
    const call = await findPublicCall(app.db.read, referenceIn(params.reference ?? ''))
    if (!call) return answerProblem(context, fail('not-found').failure)
    if (!showsRanking(call.state) && !hasRole(viewer, 'officer', 'board')) {
      return answerProblem(context, fail('forbidden', { code: 'decisions.reason.ranking' }).failure)
    }
    const { ranking, settings } = await loadCallScores(app.db.read, call.id)
    const { effectScale, weights } = settings
    return answerJson({ call: call.reference, effectScale, weights, ...ranking }, { request })
  },
})

export const loader = api.loader
export const action = api.action
