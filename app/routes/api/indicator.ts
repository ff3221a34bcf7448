import { endpoint } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { readIndicators } from '~/framework/read-framework.server'
import { representIndicator } from '~/framework/represent'
import { fail } from '~/kernel/result'

const api = endpoint({
  async GET({ request, context, params }) {
    const [row] = await readIndicators(context.app.db.read, [params.code ?? ''])
    if (!row) return answerProblem(context, fail('not-found').failure)
    return answerJson(representIndicator(row), { request })
  },
})

export const loader = api.loader
export const action = api.action
