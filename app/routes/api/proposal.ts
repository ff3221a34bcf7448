import { endpoint } from '~/api/endpoint.server'
import { parseBody } from '~/api/read-body.server'
import { answerJson, answerProblem, revisionIn } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { discardDraft } from '~/proposals/commands/discard-draft.server'
import { saveDraft } from '~/proposals/commands/save-draft.server'
import { proposalPatch } from '~/proposals/schema.server'
import { freshProposal } from './fresh-proposal.server'

const missing = () => fail('precondition-required', { code: 'api.if-match' }).failure

const api = endpoint({
  async GET(read) {
    const fresh = await freshProposal(read)
    if (!fresh) return answerProblem(read.context, fail('not-found').failure)
    return answerJson(fresh, { request: read.request, revision: fresh.revision })
  },

  /** Changes any part of a draft, or of a text that is being amended. */
  async PATCH(write) {
    const { request, context, caller, body, params } = write
    if (!(await freshProposal(write))) return answerProblem(context, fail('not-found').failure)
    const revision = revisionIn(request)
    if (revision === null) return answerProblem(context, missing())
    const parsed = parseBody(body, proposalPatch)
    if (!parsed.ok) return answerProblem(context, parsed.failure)
    const input = { reference: params.reference ?? '', revision, patch: parsed.value }
    const saved = await saveDraft(context.app, caller, input)
    const fresh = await freshProposal(write)
    if (!saved.ok) {
      const isStale = saved.failure.code === 'stale'
      return answerProblem(context, saved.failure, isStale ? { fresh } : {})
    }
    return answerJson(fresh, { revision: saved.value.revision })
  },

  /** Discards a draft: its text is erased, its number stays taken. */
  async DELETE(write) {
    const { request, context, caller, params } = write
    const fresh = await freshProposal(write)
    if (!fresh) return answerProblem(context, fail('not-found').failure)
    const revision = revisionIn(request)
    if (revision === null) return answerProblem(context, missing())
    const input = { reference: params.reference ?? '', revision }
    const discarded = await discardDraft(context.app, caller, input)
    if (!discarded.ok) {
      const isStale = discarded.failure.code === 'stale'
      return answerProblem(context, discarded.failure, isStale ? { fresh } : {})
    }
    return new Response(null, { status: 204, headers: { 'Access-Control-Allow-Origin': '*' } })
  },
})

export const loader = api.loader
export const action = api.action
