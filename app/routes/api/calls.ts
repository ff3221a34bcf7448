import { listCalls } from '#db/queries/calls/list-calls'
import { reading } from '~/api/endpoint.server'
import { answerJson } from '~/api/respond.server'
import { publicCallStates } from '~/calls/policy'
import { representCall } from '~/calls/represent-call'

export const loader = reading(async ({ request, context }) => {
  const calls = await listCalls(context.app.db.read, publicCallStates)
  return answerJson({ items: calls.map(representCall), next: null }, { request })
})
