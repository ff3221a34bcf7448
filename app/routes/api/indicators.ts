import { reading } from '~/api/endpoint.server'
import { answerJson } from '~/api/respond.server'
import { readIndicators } from '~/framework/read-framework.server'
import { representIndicator } from '~/framework/represent'

export const loader = reading(async ({ request, context }) => {
  const rows = await readIndicators(context.app.db.read)
  return answerJson({ items: rows.map(representIndicator), next: null }, { request })
})
