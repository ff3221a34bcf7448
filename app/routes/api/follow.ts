import { endpoint, type Write } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { followProposal } from '~/comments/commands/follow-proposal.server'
import { referenceIn } from '~/process/load-visible.server'

const api = endpoint({
  PUT: (write) => answer(write, true),
  DELETE: (write) => answer(write, false),
})

export const loader = api.loader
export const action = api.action

async function answer({ context, caller, params }: Write, follow: boolean): Promise<Response> {
  const reference = referenceIn(params.reference ?? '')
  const result = await followProposal(context.app, caller, { reference, follow })
  if (!result.ok) return answerProblem(context, result.failure)
  return answerJson({ following: follow })
}
