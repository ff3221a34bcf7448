/** Two ways out of a review: a conflict of interest, or no judgement. */
export const asideWays = ['recuse', 'abstain'] as const
export type AsideWay = (typeof asideWays)[number]
