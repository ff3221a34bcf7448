import { z } from 'zod'
import { endpoint } from '~/api/endpoint.server'
import { parseBody } from '~/api/read-body.server'
import { answerJson, answerProblem, revisionIn } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { eventSchemas, isSentByPeople } from '~/process/event-schema.server'
import { loadVisible } from '~/process/load-visible.server'
import { fileScore } from '~/reviews/commands/file-score.server'
import { scoreSheet } from '~/reviews/schema.server'
import { sendEvent } from '~/routes/proposals/send-event.server'
import { freshProposal } from './fresh-proposal.server'

const named = z.looseObject({ event: z.string().max(60) })

const api = endpoint({
  /** Sends one event: 404 not visible, 403 not yours, 409 wrong state or stale, 422 fields. */
  async POST(write) {
    const { request, context, caller, body, params } = write
    const { app } = context
    const reference = params.reference ?? ''
    if (!(await loadVisible(app.db.read, caller, reference))) {
      return answerProblem(context, fail('not-found').failure)
    }
    const revision = revisionIn(request)
    if (revision === null) {
      const code = 'api.if-match'
      return answerProblem(context, fail('precondition-required', { code }).failure)
    }
    const envelope = parseBody(body, named)
    if (!envelope.ok) return answerProblem(context, envelope.failure)
    const { event, ...sent } = envelope.value
    const fields = JSON.stringify(sent)

    const result = await (async () => {
      if (event === 'score') {
        const sheet = parseBody(fields, scoreSheet)
        if (!sheet.ok) return sheet
        return fileScore(app, caller, { reference, revision, sheet: sheet.value })
      }
      if (!isSentByPeople(event)) {
        return fail('invalid', { code: 'process.unknown-event', params: { event } })
      }
      const parsed = parseBody(fields, eventSchemas[event])
      if (!parsed.ok) return parsed
      return sendEvent(app, caller, event, { reference, revision, ...parsed.value })
    })()

    const fresh = await freshProposal(write)
    if (!result.ok) {
      const isStale = result.failure.code === 'stale'
      return answerProblem(context, result.failure, isStale ? { fresh } : {})
    }
    return answerJson(fresh, { revision: result.value.after.revision })
  },
})

export const loader = api.loader
export const action = api.action
