import { endpoint } from '~/api/endpoint.server'
import { parseBody } from '~/api/read-body.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { createDraft } from '~/proposals/commands/create-draft.server'
import { readRegister } from '~/proposals/read-register.server'
import { proposalBody } from '~/proposals/schema.server'
import { freshProposal } from './fresh-proposal.server'

const api = endpoint({
  /** The public register, with the filters of its page. */
  async GET({ request, context, query }) {
    const page = await readRegister(context.app.db, query)
    if (!page.ok) return answerProblem(context, page.failure)
    return answerJson(page.value, { request })
  },

  /** Starts a draft. */
  async POST(write) {
    const { context, caller, body } = write
    const parsed = parseBody(body, proposalBody)
    if (!parsed.ok) return answerProblem(context, parsed.failure)
    const created = await createDraft(context.app, caller, parsed.value)
    if (!created.ok) return answerProblem(context, created.failure)
    const { reference, revision } = created.value
    const draft = await freshProposal({ ...write, params: { reference } })
    const headers = { Location: `/api/v1/proposals/${reference}` }
    return answerJson(draft, { status: 201, revision, headers })
  },
})

export const loader = api.loader
export const action = api.action
