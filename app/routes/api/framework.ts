import { endpoint } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { readEdition } from '~/framework/read-framework.server'
import { fail } from '~/kernel/result'

const api = endpoint({
  async GET({ request, context }) {
    const edition = await readEdition(context.app.db.read)
    if (!edition) return answerProblem(context, fail('not-found').failure)
    return answerJson(edition, { request })
  },
})

export const loader = api.loader
export const action = api.action
