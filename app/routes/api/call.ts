import { findCall } from '#db/queries/calls/find-call'
import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { isPublicCall } from '~/calls/policy'
import { representWholeCall } from '~/calls/represent-call'
import { fail } from '~/kernel/result'
import { referenceIn } from '~/process/load-visible.server'

export const loader = reading(async ({ request, context, params }) => {
  const reference = referenceIn(params.reference ?? '')
  const call = await findCall(context.app.db.read, { reference })
  if (!call || !isPublicCall(call.state)) {
    return answerProblem(context, fail('not-found').failure)
  }
  return answerJson(representWholeCall(call), { request })
})
