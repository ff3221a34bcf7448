import { listDecisions } from '#db/queries/decisions/list-decisions'
import type { Reader } from '#db/transaction'
import { isId, isWhole, limitIn, pageOf, readCursor } from '~/kernel/keyset'
import { fail, ok } from '~/kernel/result'

interface Place {
  publishedAt: number
  id: string
}
const isPlace = ({ publishedAt, id }: Record<string, unknown>) => isWhole(publishedAt) && isId(id)

/** A page of the published decisions as the API lists them, newest first. */
export async function readDecisions(db: Reader, query: URLSearchParams) {
  const after = readCursor<Place>(query, isPlace)
  if (after === 'invalid') return fail('invalid', { code: 'api.cursor' })
  const limit = limitIn(query)
  const rows = await listDecisions(db, {
    outcome: query.get('outcome') ?? undefined,
    after: after ?? undefined,
    limit: limit + 1,
  })
  const page = pageOf(
    rows,
    limit,
    (row) => ({
      reference: row.reference,
      proposal: row.proposal_reference,
      title: row.proposal_publication === 'hidden' ? null : row.proposal_title,
      call: row.call_reference,
      outcome: row.outcome,
      grant: row.grant_amount,
      publishedAt: new Date(row.published_at ?? 0).toISOString(),
    }),
    (row) => ({ publishedAt: row.published_at ?? 0, id: row.id }),
  )
  return ok(page)
}
