import { endpoint } from '~/api/endpoint.server'
import { parseBody } from '~/api/read-body.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { reportComment } from '~/comments/commands/report-comment.server'
import { commentReport } from '~/comments/schema.server'

const api = endpoint({
  async POST({ context, caller, body, params }) {
    const parsed = parseBody(body, commentReport)
    if (!parsed.ok) return answerProblem(context, parsed.failure)
    const input = { id: params.id ?? '', reason: parsed.value.reason }
    const reported = await reportComment(context.app, caller, input)
    if (!reported.ok) return answerProblem(context, reported.failure)
    return answerJson({ proposal: reported.value.reference }, { status: 201 })
  },
})

export const loader = api.loader
export const action = api.action
