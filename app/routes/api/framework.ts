import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { readEdition } from '~/framework/read-framework.server'
import { fail } from '~/kernel/result'

export const loader = reading(async ({ request, context }) => {
  const edition = await readEdition(context.app.db.read)
  if (!edition) return answerProblem(context, fail('not-found').failure)
  return answerJson(edition, { request })
})
