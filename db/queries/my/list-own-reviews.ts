import type { Reader } from '../../transaction'

/** What a reviewer was asked to judge, newest first. */
export function listOwnReviews(db: Reader, accountId: string, limit: number) {
  return db
    .selectFrom('review')
    .innerJoin('proposal', 'proposal.id', 'review.proposal_id')
    .select([
      'review.id',
      'review.state',
      'review.filed_at as filedAt',
      'proposal.reference',
      'proposal.title',
      'proposal.language',
      'proposal.state as proposalState',
      'proposal.due_at as dueAt',
    ])
    .where('review.reviewer_id', '=', accountId)
    .where('review.state', 'in', ['assigned', 'filed'])
    .orderBy('review.assigned_at', 'desc')
    .orderBy('review.id')
    .limit(limit)
    .execute()
}
