import { answerPage } from '~/api/answer-page.server'
import { endpoint } from '~/api/endpoint.server'
import { readIndicators } from '~/framework/read-framework.server'
import { representIndicator } from '~/framework/represent'

const api = endpoint({
  async GET(read) {
    const indicators = await readIndicators(read.context.app.db.read)
    return answerPage(read, indicators.map(representIndicator), ({ code }) => code)
  },
})

export const loader = api.loader
export const action = api.action
