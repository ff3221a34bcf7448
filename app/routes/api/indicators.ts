import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { listIndicators } from '#db/queries/framework/list-indicators'
import { reading } from '~/api/endpoint.server'
import { answerJson } from '~/api/respond.server'
import { representIndicator } from '~/framework/represent'

export const loader = reading(async ({ request, context }) => {
  const { db } = context.app
  const edition = await findPresentEdition(db.read)
  const rows = edition ? await listIndicators(db.read, edition.id) : []
  return answerJson({ items: rows.map(representIndicator), next: null }, { request })
})
