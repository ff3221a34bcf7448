import { answerPage } from '~/api/answer-page.server'
import { endpoint } from '~/api/endpoint.server'
import { answerProblem } from '~/api/respond.server'
import { readIndicators } from '~/framework/read-framework.server'
import { representObservations } from '~/framework/represent'
import { fail } from '~/kernel/result'

const api = endpoint({
  async GET(read) {
    const { context, params } = read
    const [row] = await readIndicators(context.app.db.read, [params.code ?? ''])
    if (!row) return answerProblem(context, fail('not-found').failure)
    return answerPage(
      read,
      representObservations(row),
      ({ year, territory }) => `${year} ${territory}`,
    )
  },
})

export const loader = api.loader
export const action = api.action
