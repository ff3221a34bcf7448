import { reading } from '~/api/endpoint.server'
import { bareCode } from '~/api/problem'
import { answerJson, answerProblem, revisionTag } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { eventFields } from '~/process/event-fields'
import { explainActions } from '~/process/explain-actions.server'
import { loadVisible } from '~/process/load-visible.server'

/** Every event for this caller: allowed, or why not, in their language. */
export const loader = reading(async ({ context, params }) => {
  const { app, viewer, now, t } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (!visible) return answerProblem(context, fail('not-found').failure)
  const actions = await explainActions(app.db.read, viewer, visible, now)
  const items = actions.map(({ event, allowed, reasons }) => ({
    event,
    allowed,
    reasons: reasons.map(({ code, params: values }) => ({
      code: bareCode(code),
      text: t(code, values),
    })),
    fields: eventFields[event],
  }))
  const headers = { 'Content-Language': context.locale }
  return answerJson({ items }, { etag: revisionTag(visible.row.revision), headers })
})
