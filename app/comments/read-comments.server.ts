import { listComments } from '#db/queries/comments/list-comments'
import type { Reader } from '#db/transaction'
import { isId, isWhole, limitIn, pageOf, readCursor } from '~/kernel/keyset'
import { fail, ok } from '~/kernel/result'

interface Place {
  createdAt: number
  id: string
}
const isPlace = ({ createdAt, id }: Record<string, unknown>) => isWhole(createdAt) && isId(id)

/** A page of a proposal's comments as the API lists them; of a hidden one only that it was there. */
export async function readComments(db: Reader, proposalId: string, query: URLSearchParams) {
  const after = readCursor<Place>(query, isPlace)
  if (after === 'invalid') return fail('invalid', { code: 'api.cursor' })
  const limit = limitIn(query)
  const rows = await listComments(db, proposalId, {
    section: query.get('section') ?? undefined,
    helix: query.get('group') ?? undefined,
    after: after ?? undefined,
    limit: limit + 1,
  })
  const page = pageOf(
    rows,
    limit,
    (row) => {
      const isHidden = row.state === 'hidden'
      return {
        id: row.id,
        author: isHidden ? null : { name: row.author_name, helix: row.helix },
        section: row.section,
        stance: row.stance,
        body: isHidden ? null : row.body,
        language: row.language,
        version: row.version,
        replyTo: row.reply_to,
        isHidden,
        isLate: row.is_late === 1,
        createdAt: new Date(row.created_at).toISOString(),
      }
    },
    (row) => ({ createdAt: row.created_at, id: row.id }),
  )
  return ok(page)
}
