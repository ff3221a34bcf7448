import { endpoint } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { findPublicCall } from '~/calls/read-calls.server'
import { representWholeCall } from '~/calls/represent-call'
import { fail } from '~/kernel/result'
import { referenceIn } from '~/process/load-visible.server'

const api = endpoint({
  async GET({ request, context, params }) {
    const call = await findPublicCall(context.app.db.read, referenceIn(params.reference ?? ''))
    if (!call) return answerProblem(context, fail('not-found').failure)
    return answerJson(representWholeCall(call), { request })
  },
})

export const loader = api.loader
export const action = api.action
