import type { Insertable } from 'kysely'
import type { ReviewTable } from '../../schema/review'
import type { Tx } from '../../transaction'

/** Asks somebody for a review; asking again after a release opens the same one. */
export async function upsertReview(
  tx: Tx,
  review: Omit<Insertable<ReviewTable>, 'state' | 'filed_at' | 'reason' | 'draft'>,
): Promise<void> {
  await tx
    .insertInto('review')
    .values({ ...review, state: 'assigned', filed_at: null, reason: null, draft: null })
    .onConflict((oc) =>
      oc.columns(['proposal_id', 'reviewer_id']).doUpdateSet({
        state: 'assigned',
        helix: review.helix,
        assigned_at: review.assigned_at,
        assigned_by: review.assigned_by,
        due_at: review.due_at,
        reason: null,
      }),
    )
    .execute()
}
