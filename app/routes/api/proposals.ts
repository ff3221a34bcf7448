import { reading, writing } from '~/api/endpoint.server'
import { parseBody } from '~/api/read-body.server'
import { answerJson, answerProblem, revisionTag } from '~/api/respond.server'
import { createDraft } from '~/proposals/commands/create-draft.server'
import { readRegister } from '~/proposals/read-register.server'
import { proposalBody } from '~/proposals/schema.server'

/** The public register, with the filters of its page. */
export const loader = reading(async ({ request, context, query }) => {
  const page = await readRegister(context.app.db, query)
  if (!page.ok) return answerProblem(context, page.failure)
  return answerJson(page.value, { request })
})

/** Starts a draft. */
export const action = writing({
  async POST({ context, caller, body }) {
    const parsed = parseBody(body, proposalBody)
    if (!parsed.ok) return answerProblem(context, parsed.failure)
    const created = await createDraft(context.app, caller, parsed.value)
    if (!created.ok) return answerProblem(context, created.failure)
    const { reference, revision } = created.value
    return answerJson(
      { reference, revision, version: 1, state: 'draft' },
      {
        status: 201,
        etag: revisionTag(revision),
        headers: { Location: `/api/v1/proposals/${reference}` },
      },
    )
  },
})
