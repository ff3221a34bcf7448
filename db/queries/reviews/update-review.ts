import type { Updateable } from 'kysely'
import type { ReviewTable } from '../../schema/review'
import type { Tx } from '../../transaction'

export async function updateReview(
  tx: Tx,
  of: { proposalId: string; reviewerId: string },
  change: Updateable<ReviewTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('review')
    .set(change)
    .where('proposal_id', '=', of.proposalId)
    .where('reviewer_id', '=', of.reviewerId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
