import { hasRole, type Person } from '~/identity/schema'
import type { Relation } from '~/process/visibility'

/**
 * Officers and the board read all scores, but for those of their own proposals. A reviewer reads the
 * others' only after filing their own, so that a first judgement is nobody else's.
 */
export function mayReadScores(
  viewer: Person,
  reviews: readonly { reviewer_id: string; state: string }[],
  { isLead, isPartner }: Pick<Relation, 'isLead' | 'isPartner'>,
): boolean {
  if (isLead || isPartner) return false
  const own = reviews.find((review) => review.reviewer_id === viewer.id)
  if (own) return own.state === 'filed'
  return hasRole(viewer, 'officer', 'board')
}

/** The desk of the evaluation is the officers'. */
export const maySeeEvaluation = (viewer: Person): boolean => hasRole(viewer, 'officer')

/** The queue of scores is for people who may be asked for one. */
export const mayReview = (viewer: Person): boolean => hasRole(viewer, 'reviewer')
