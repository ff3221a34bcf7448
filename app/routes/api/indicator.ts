import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { type IndicatorRow, listIndicators } from '#db/queries/framework/list-indicators'
import { type Read, reading } from '~/api/endpoint.server'
import { answerJson, answerProblem } from '~/api/respond.server'
import { representIndicator } from '~/framework/represent'
import { fail } from '~/kernel/result'

/** One indicator of the present edition; null where there is none of this code. */
export async function findIndicator({ context, params }: Read): Promise<IndicatorRow | null> {
  const { db } = context.app
  const edition = await findPresentEdition(db.read)
  const found = edition && (await listIndicators(db.read, edition.id, [params.code ?? '']))
  return found?.[0] ?? null
}

export const loader = reading(async (read) => {
  const row = await findIndicator(read)
  if (!row) return answerProblem(read.context, fail('not-found').failure)
  return answerJson(representIndicator(row), { request: read.request })
})
