import type { Terms } from '#workflows/proposal/terms'
import type { RankingWeights } from '~/scoring/ranking'

export const reviewingModes = ['hidden', 'open'] as const
export type ReviewingMode = (typeof reviewingModes)[number]

/** How a call is run; frozen when it is published, so that an old decision can be explained. */
export interface CallSettings {
  terms: Terms
  /** Independent scores needed before a decision. */
  quorum: number
  /** Helix groups that these must come from; 1 where the call has no panel rule. */
  panelGroups: number
  consultation: boolean
  appeals: boolean
  /** Whether the evaluation closes only once the consultation has been answered officially. */
  officialReply: boolean
  /** `hidden`: reviewers stand as "Reviewer A (academia)" before authors and the public. */
  reviewing: ReviewingMode
  /** Index points that count as a full effect in the ranking (scoring.md 2b: S). */
  effectScale: number
  /** Weights of the ranking; they sum to 1. */
  weights: RankingWeights
  /** Bounds that this call sets for indicators whose edition leaves them open. */
  bounds: Record<string, { min: number; max: number }>
}
