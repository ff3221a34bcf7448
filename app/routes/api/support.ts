import { endpoint, type Write } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { supportProposal, withdrawSupport } from '~/comments/commands/support-proposal.server'
import type { Result } from '~/kernel/result'
import { loadVisible, referenceIn } from '~/process/load-visible.server'
import { voicesOf } from '~/proposals/represent-proposal.server'

const api = endpoint({
  PUT: async (write) => answer(write, await supportProposal(...argumentsOf(write))),
  DELETE: async (write) => answer(write, await withdrawSupport(...argumentsOf(write))),
})

export const loader = api.loader
export const action = api.action

const argumentsOf = ({ context, caller, params }: Write) =>
  [context.app, caller, referenceIn(params.reference ?? '')] as const

async function answer(
  { context, caller, params }: Write,
  result: Result<unknown>,
): Promise<Response> {
  if (!result.ok) return answerProblem(context, result.failure)
  const visible = await loadVisible(context.app.db.read, caller, params.reference ?? '')
  return answerJson({ voices: visible && voicesOf(visible.row) })
}
