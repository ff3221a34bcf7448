import { endpoint } from '~/api/endpoint.server'
import { parseBody } from '~/api/read-body.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { addComment } from '~/comments/commands/add-comment.server'
import { readComments } from '~/comments/read-comments.server'
import { newComment } from '~/comments/schema.server'
import { fail } from '~/kernel/result'
import { loadVisible, referenceIn } from '~/process/load-visible.server'

const api = endpoint({
  async GET({ request, context, params, query }) {
    const { app, viewer } = context
    const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
    if (visible?.view !== 'full') return answerProblem(context, fail('not-found').failure)
    const page = await readComments(app.db.read, visible.row.id, query)
    if (!page.ok) return answerProblem(context, page.failure)
    return answerJson(page.value, { request })
  },

  async POST({ context, caller, body, params }) {
    const parsed = parseBody(body, newComment)
    if (!parsed.ok) return answerProblem(context, parsed.failure)
    const reference = referenceIn(params.reference ?? '')
    const input = { ...parsed.value, reference, language: context.locale }
    const added = await addComment(context.app, caller, input)
    if (!added.ok) return answerProblem(context, added.failure)
    return answerJson({ id: added.value.id }, { status: 201 })
  },
})

export const loader = api.loader
export const action = api.action
