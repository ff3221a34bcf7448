import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { readDecisions } from '~/decisions/read-decisions.server'

export const loader = reading(async ({ request, context, query }) => {
  const page = await readDecisions(context.app.db.read, query)
  if (!page.ok) return answerProblem(context, page.failure)
  return answerJson(page.value, { request })
})
