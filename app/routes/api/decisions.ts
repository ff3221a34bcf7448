import { listDecisions } from '#db/queries/decisions/list-decisions'
import { reading } from '~/api/endpoint.server'
import { limitIn, pageOf, readCursor } from '~/api/page-of'
import { answerJson, answerProblem } from '~/api/respond.server'
import { fail } from '~/kernel/result'
import { isoTime } from '~/proposals/represent-proposal.server'

interface Place {
  publishedAt: number
  id: string
}
const isPlace = ({ publishedAt, id }: Record<string, unknown>) =>
  typeof publishedAt === 'number' && typeof id === 'string'

export const loader = reading(async ({ request, context, query }) => {
  const after = readCursor<Place>(query, isPlace)
  if (after === 'invalid') {
    return answerProblem(context, fail('invalid', { code: 'api.cursor' }).failure)
  }
  const limit = limitIn(query)
  const rows = await listDecisions(context.app.db.read, {
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
      publishedAt: isoTime(row.published_at),
    }),
    (row) => ({ publishedAt: row.published_at ?? 0, id: row.id }),
  )
  return answerJson(page, { request })
})
