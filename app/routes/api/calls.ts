import { answerPage } from '~/api/answer-page.server'
import { endpoint } from '~/api/endpoint.server'
import { readCalls } from '~/calls/read-calls.server'

const api = endpoint({
  async GET(read) {
    const calls = await readCalls(read.context.app.db.read)
    return answerPage(read, calls, ({ reference }) => reference)
  },
})

export const loader = api.loader
export const action = api.action
