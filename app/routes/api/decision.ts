import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { loadPublished } from '~/decisions/load-published.server'
import { representDecision } from '~/decisions/represent-decision.server'
import { fail } from '~/kernel/result'

export const loader = reading(async ({ request, context, params }) => {
  const { db } = context.app
  const found = await loadPublished(db.read, params.reference ?? '')
  if (!found) return answerProblem(context, fail('not-found').failure)
  const { decision, proposal } = found
  return answerJson(await representDecision(db.read, decision, proposal.reference), { request })
})
