import type { Selectable } from 'kysely'
import type { ReviewTable } from '../../schema/review'
import type { Reader } from '../../transaction'

/** One reviewer's task on one proposal. */
export async function findReview(
  db: Reader,
  of: { proposalId: string; reviewerId: string } | { id: string },
): Promise<Selectable<ReviewTable> | null> {
  const query = db.selectFrom('review').selectAll()
  const row = await ('id' in of
    ? query.where('id', '=', of.id)
    : query.where('proposal_id', '=', of.proposalId).where('reviewer_id', '=', of.reviewerId)
  ).executeTakeFirst()
  return row ?? null
}
