import { findProposalById } from '#db/queries/proposals/find-proposal-by-id'
import { findReview } from '#db/queries/reviews/find-review'
import type { Reader } from '#db/transaction'
import type { Person } from '~/identity/schema'
import { loadVisible, type Visible } from '~/process/load-visible.server'

export type ReviewOfOne = NonNullable<Awaited<ReturnType<typeof findReview>>>

/** A review as its reviewer opens it; null for everybody else, as if it were not there. */
export async function loadOwnReview(
  db: Reader,
  viewer: Person,
  id: string,
): Promise<{ review: ReviewOfOne; reference: string; visible: Visible | null } | null> {
  const review = await findReview(db, { id })
  if (review?.reviewer_id !== viewer.id) return null
  const row = await findProposalById(db, review.proposal_id)
  if (!row) return null
  // Whoever stepped aside reads no more than everybody else.
  return { review, reference: row.reference, visible: await loadVisible(db, viewer, row.reference) }
}
