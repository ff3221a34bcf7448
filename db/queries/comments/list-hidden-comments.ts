import type { Reader } from '../../transaction'

/** Comments that are hidden, the last one first, with who hid them and why. */
export function listHiddenComments(db: Reader, limit: number) {
  return db
    .selectFrom('comment')
    .innerJoin('proposal', 'proposal.id', 'comment.proposal_id')
    .innerJoin('account as author', 'author.id', 'comment.author_id')
    .leftJoin('account as moderator', 'moderator.id', 'comment.hidden_by')
    .select([
      'comment.id as comment_id',
      'comment.author_id',
      'comment.helix',
      'comment.body',
      'comment.language',
      'comment.hidden_reason',
      'comment.hidden_at',
      'author.name as author_name',
      'moderator.name as moderator_name',
      'proposal.reference',
      'proposal.title',
    ])
    .where('comment.state', '=', 'hidden')
    .orderBy('comment.hidden_at', 'desc')
    .orderBy('comment.id')
    .limit(limit)
    .execute()
}
