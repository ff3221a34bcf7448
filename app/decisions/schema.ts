export const outcomes = ['approve', 'reserve', 'reject'] as const
export type { Outcome } from '#workflows/proposal/events'
