import { reading } from '~/api/endpoint.server'
import { answerJson } from '~/api/respond.server'
import { readCalls } from '~/calls/read-calls.server'

export const loader = reading(async ({ request, context }) => {
  const items = await readCalls(context.app.db.read)
  return answerJson({ items, next: null }, { request })
})
