import { hasRole, type Person } from '~/identity/schema'

/**
 * Officers and the board read all scores. A reviewer reads the others' only after filing their own,
 * so that a first judgement is nobody else's.
 */
export function mayReadScores(
  viewer: Person,
  reviews: readonly { reviewer_id: string; state: string }[],
): boolean {
  const own = reviews.find((review) => review.reviewer_id === viewer.id)
  if (own) return own.state === 'filed'
  return hasRole(viewer, 'officer', 'board')
}
