import { answerPage } from '~/api/answer-page.server'
import { endpoint } from '~/api/endpoint.server'
import { readDirections } from '~/framework/read-framework.server'

const api = endpoint({
  async GET(read) {
    const directions = await readDirections(read.context.app.db.read)
    return answerPage(read, directions, ({ key }) => key)
  },
})

export const loader = api.loader
export const action = api.action
