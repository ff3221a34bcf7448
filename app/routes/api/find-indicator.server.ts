import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { type IndicatorRow, listIndicators } from '#db/queries/framework/list-indicators'
import type { Read } from '~/api/endpoint.server'

/** One indicator of the present edition; null where there is none of this code. */
export async function findIndicator({ context, params }: Read): Promise<IndicatorRow | null> {
  const { db } = context.app
  const edition = await findPresentEdition(db.read)
  const found = edition && (await listIndicators(db.read, edition.id, [params.code ?? '']))
  return found?.[0] ?? null
}
