import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { readVersions } from '~/proposals/read-versions.server'

export const loader = reading(async ({ request, context, params }) => {
  const { app, viewer } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (visible?.view !== 'full') return answerProblem(context, fail('not-found').failure)
  const items = await readVersions(app.db.read, visible.row.id)
  return answerJson({ items, next: null }, { request })
})
