import { endpoint } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { loadPublished } from '~/decisions/load-published.server'
import { fail } from '~/kernel/result'

const api = endpoint({
  /** The frozen inputs of a decision: numbers, no texts; reviewers are A, B, C. */
  async GET({ request, context, params }) {
    const found = await loadPublished(context.app.db.read, params.reference ?? '')
    if (!found?.decision.evidence) return answerProblem(context, fail('not-found').failure)
    return answerJson(JSON.parse(found.decision.evidence), { request })
  },
})

export const loader = api.loader
export const action = api.action
