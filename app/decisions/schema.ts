export const outcomes = ['approve', 'reserve', 'reject'] as const
export type { Outcome } from '#workflows/proposal/events'

export const decisionStates = ['proposed', 'pending', 'published', 'objected', 'retracted'] as const
export type DecisionState = (typeof decisionStates)[number]
