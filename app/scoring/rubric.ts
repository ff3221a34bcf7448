/** The rubric criteria, scored 0–5; 5 is always good, for risk too. They stand beside the effect. */
export const criteria = ['feasibility', 'value-for-money', 'inclusion', 'reuse', 'risk'] as const
export type Criterion = (typeof criteria)[number]

export const highestScore = 5

export const confidences = ['low', 'medium', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** How much a reviewer's estimate weighs; a setting of the call. */
export type ConfidenceWeights = Record<Confidence, number>
export const defaultConfidenceWeights: ConfidenceWeights = { low: 0.5, medium: 1, high: 2 }

export const recommendations = ['fund', 'fund-if', 'do-not-fund'] as const
export type Recommendation = (typeof recommendations)[number]
