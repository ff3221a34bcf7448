import type { Reader } from '../../transaction'
import type { CommentWithAuthor } from './list-comments'

export interface ThreadFilter {
  section?: string
  helix?: string
  stance?: string
}

/** Comments that answer no other, newest first; `after` is the last one already read. */
export function listThreads(
  db: Reader,
  proposalId: string,
  {
    section,
    helix,
    stance,
    after,
    limit,
  }: ThreadFilter & { after?: { createdAt: number; id: string }; limit: number },
): Promise<CommentWithAuthor[]> {
  let query = withAuthor(db)
    .where('comment.proposal_id', '=', proposalId)
    .where('comment.reply_to', 'is', null)
  if (section) query = query.where('comment.section', '=', section)
  if (helix) query = query.where('comment.helix', '=', helix)
  if (stance) query = query.where('comment.stance', '=', stance)
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

/** The answers to these comments, oldest first, as a conversation is read. */
export async function listReplies(
  db: Reader,
  commentIds: readonly string[],
): Promise<CommentWithAuthor[]> {
  if (commentIds.length === 0) return []
  return withAuthor(db)
    .where('comment.reply_to', 'in', [...commentIds])
    .orderBy('comment.created_at')
    .orderBy('comment.id')
    .execute()
}

/** One comment of this proposal, with who wrote it. */
export async function findCommentWithAuthor(
  db: Reader,
  proposalId: string,
  id: string,
): Promise<CommentWithAuthor | null> {
  const row = await withAuthor(db)
    .where('comment.id', '=', id)
    .where('comment.proposal_id', '=', proposalId)
    .executeTakeFirst()
  return row ?? null
}

const withAuthor = (db: Reader) =>
  db
    .selectFrom('comment')
    .innerJoin('account', 'account.id', 'comment.author_id')
    .selectAll('comment')
    .select(['account.name as author_name', 'account.municipality as author_municipality'])
