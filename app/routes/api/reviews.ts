import { answerPage } from '~/api/answer-page.server'
import { endpoint } from '~/api/endpoint.server'
import { answerProblem } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { readReviews } from '~/reviews/read-reviews.server'

const api = endpoint({
  async GET(read) {
    const { context, params } = read
    const { app, viewer } = context
    const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
    if (!visible || !viewer) return answerProblem(context, fail('not-found').failure)
    const reviews = await readReviews(app.db.read, viewer, visible)
    if (!reviews.ok) return answerProblem(context, reviews.failure)
    return answerPage(read, reviews.value, ({ reviewer }) => reviewer)
  },
})

export const loader = api.loader
export const action = api.action
