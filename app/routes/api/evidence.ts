import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { loadPublished } from '~/decisions/load-published.server'
import { fail } from '~/kernel/result'

/** The frozen inputs of a decision: numbers, no texts; reviewers are A, B, C. */
export const loader = reading(async ({ request, context, params }) => {
  const found = await loadPublished(context.app.db.read, params.reference ?? '')
  if (!found?.decision.evidence) return answerProblem(context, fail('not-found').failure)
  return answerJson(JSON.parse(found.decision.evidence), { request })
})
