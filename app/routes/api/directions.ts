import { reading } from '~/api/endpoint.server'
import { answerJson } from '~/api/respond.server'
import { readDirections } from '~/framework/read-framework.server'

export const loader = reading(async ({ request, context }) => {
  const items = await readDirections(context.app.db.read)
  return answerJson({ items, next: null }, { request })
})
