import { bareCode } from '~/api/bare-code'
import { actingAs } from '~/api/caller.server'
import { endpoint } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { eventFields } from '~/process/event-fields'
import { explainActions } from '~/process/explain-actions.server'
import { loadVisible } from '~/process/load-visible.server'

const api = endpoint({
  /** Every event for this caller and their token: allowed, or why not, in their language. */
  async GET({ request, context, params }) {
    const { app, viewer, now, t } = context
    const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
    if (!visible) return answerProblem(context, fail('not-found').failure)
    const actions = await explainActions(app.db.read, actingAs(viewer), visible, now)
    const mayOnlyRead = viewer?.scope === 'read'
    const items = actions.map(({ event, allowed, reasons }) => ({
      event,
      allowed: allowed && !mayOnlyRead,
      reasons: (allowed && mayOnlyRead ? [{ code: 'api.scope' }] : reasons).map(
        ({ code, params: values }) => ({ code: bareCode(code), text: t(code, values) }),
      ),
      fields: eventFields[event],
    }))
    const headers = { 'Content-Language': context.locale }
    return answerJson({ items }, { request, revision: visible.row.revision, headers })
  },
})

export const loader = api.loader
export const action = api.action
