import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { listDirections } from '#db/queries/framework/list-directions'
import { reading } from '~/api/endpoint.server'
import { answerJson } from '~/api/respond.server'
import { representDirection } from '~/framework/represent'

export const loader = reading(async ({ request, context }) => {
  const { db } = context.app
  const edition = await findPresentEdition(db.read)
  const rows = edition ? await listDirections(db.read, edition.id) : []
  return answerJson({ items: rows.map(representDirection), next: null }, { request })
})
