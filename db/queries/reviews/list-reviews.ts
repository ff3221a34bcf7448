import type { Selectable } from 'kysely'
import type { ReviewTable } from '../../schema/review'
import type { Reader } from '../../transaction'

export type ReviewRow = Selectable<ReviewTable> & { reviewer_name: string }

export function listReviews(db: Reader, proposalId: string): Promise<ReviewRow[]> {
  return db
    .selectFrom('review')
    .innerJoin('account', 'account.id', 'review.reviewer_id')
    .selectAll('review')
    .select('account.name as reviewer_name')
    .where('review.proposal_id', '=', proposalId)
    .orderBy('review.assigned_at')
    .orderBy('review.id')
    .execute()
}
