import { endpoint } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { readVersion } from '~/proposals/read-versions.server'

const api = endpoint({
  async GET({ request, context, params }) {
    const { app, viewer } = context
    const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
    const number = /^\d{1,6}$/.test(params.version ?? '') ? Number(params.version) : 0
    const version =
      visible?.view === 'full' ? await readVersion(app.db.read, visible.row, number) : null
    if (!version) return answerProblem(context, fail('not-found').failure)
    return answerJson(version, { request })
  },
})

export const loader = api.loader
export const action = api.action
