import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { readVersion } from '~/proposals/read-versions.server'

export const loader = reading(async ({ request, context, params }) => {
  const { app, viewer } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  const version =
    visible?.view === 'full'
      ? await readVersion(app.db.read, visible.row, Number(params.version))
      : null
  if (!version) return answerProblem(context, fail('not-found').failure)
  return answerJson(version, { request })
})
