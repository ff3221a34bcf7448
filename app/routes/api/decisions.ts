import { endpoint } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { readDecisions } from '~/decisions/read-decisions.server'

const api = endpoint({
  async GET({ request, context, query }) {
    const page = await readDecisions(context.app.db.read, query)
    if (!page.ok) return answerProblem(context, page.failure)
    return answerJson(page.value, { request })
  },
})

export const loader = api.loader
export const action = api.action
