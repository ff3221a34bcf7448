import { endpoint } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { loadPublished } from '~/decisions/load-published.server'
import { representDecision } from '~/decisions/represent-decision.server'
import { fail } from '~/kernel/result'

const api = endpoint({
  async GET({ request, context, params }) {
    const { db } = context.app
    const found = await loadPublished(db.read, params.reference ?? '')
    if (!found) return answerProblem(context, fail('not-found').failure)
    const { decision, proposal } = found
    const act = await representDecision(db.read, decision, proposal.reference)
    return answerJson(act, { request })
  },
})

export const loader = api.loader
export const action = api.action
