import { answerPage } from '~/api/answer-page.server'
import { endpoint } from '~/api/endpoint.server'
import { answerProblem } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { readVersions } from '~/proposals/read-versions.server'

const api = endpoint({
  async GET(read) {
    const { context, params } = read
    const { app, viewer } = context
    const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
    if (visible?.view !== 'full') return answerProblem(context, fail('not-found').failure)
    const versions = await readVersions(app.db.read, visible.row.id)
    return answerPage(read, versions, ({ version }) => version)
  },
})

export const loader = api.loader
export const action = api.action
