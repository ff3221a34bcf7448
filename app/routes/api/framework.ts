import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { representEdition } from '~/framework/represent'
import { fail } from '~/kernel/result'

export const loader = reading(async ({ request, context }) => {
  const edition = await findPresentEdition(context.app.db.read)
  if (!edition) return answerProblem(context, fail('not-found').failure)
  return answerJson(representEdition(edition), { request })
})
