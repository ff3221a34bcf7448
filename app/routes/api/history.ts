import { answerPage } from '~/api/answer-page.server'
import { endpoint } from '~/api/endpoint.server'
import { answerProblem } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { readHistory } from '~/process/history.server'
import { loadVisible } from '~/process/load-visible.server'
import { isoTime } from '~/proposals/represent-proposal.server'

const api = endpoint({
  async GET(read) {
    const { context, params } = read
    const { app, viewer } = context
    const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
    if (!visible) return answerProblem(context, fail('not-found').failure)
    const entries = await readHistory(app.db.read, viewer, visible)
    const items = entries.map(({ at, ...entry }) => ({ ...entry, at: isoTime(at) }))
    return answerPage(read, items, ({ sequence }) => sequence)
  },
})

export const loader = api.loader
export const action = api.action
