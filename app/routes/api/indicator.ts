import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { readIndicators } from '~/framework/read-framework.server'
import { representIndicator } from '~/framework/represent'
import { fail } from '~/kernel/result'

export const loader = reading(async ({ request, context, params }) => {
  const [row] = await readIndicators(context.app.db.read, [params.code ?? ''])
  if (!row) return answerProblem(context, fail('not-found').failure)
  return answerJson(representIndicator(row), { request })
})
