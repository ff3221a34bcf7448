import { reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { readReviews } from '~/reviews/read-reviews.server'

export const loader = reading(async ({ request, context, params }) => {
  const { app, viewer } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (!visible || !viewer) return answerProblem(context, fail('not-found').failure)
  const items = await readReviews(app.db.read, viewer, visible)
  if (!items.ok) return answerProblem(context, items.failure)
  return answerJson({ items: items.value, next: null }, { request })
})
