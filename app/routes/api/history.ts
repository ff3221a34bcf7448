import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { readHistory } from '~/process/history.server'
import { loadVisible } from '~/process/load-visible.server'
import { isoTime } from '~/proposals/represent-proposal.server'

export const loader = reading(async ({ request, context, params }) => {
  const { app, viewer } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (!visible) return answerProblem(context, fail('not-found').failure)
  const entries = await readHistory(app.db.read, viewer, visible)
  const items = entries.map(({ at, ...entry }) => ({ ...entry, at: isoTime(at) }))
  return answerJson({ items, next: null }, { request })
})
