import type { Reader } from '../../transaction'
import type { CommentRow } from './find-comment'

export type CommentWithAuthor = CommentRow & {
  author_name: string
  author_municipality: string | null
}

/** Newest first; `after` is the id of the last one already read. */
export function listComments(
  db: Reader,
  proposalId: string,
  {
    section,
    helix,
    after,
    limit,
  }: {
    section?: string
    helix?: string
    after?: { createdAt: number; id: string }
    limit: number
  },
): Promise<CommentWithAuthor[]> {
  let query = db
    .selectFrom('comment')
    .innerJoin('account', 'account.id', 'comment.author_id')
    .selectAll('comment')
    .select(['account.name as author_name', 'account.municipality as author_municipality'])
    .where('comment.proposal_id', '=', proposalId)
  if (section) query = query.where('comment.section', '=', section)
  if (helix) query = query.where('comment.helix', '=', helix)
  if (after) {
    const { createdAt, id } = after
    query = query.where((eb) =>
      eb.or([
        eb('comment.created_at', '<', createdAt),
        eb.and([eb('comment.created_at', '=', createdAt), eb('comment.id', '<', id)]),
      ]),
    )
  }
  return query
    .orderBy('comment.created_at', 'desc')
    .orderBy('comment.id', 'desc')
    .limit(limit)
    .execute()
}
