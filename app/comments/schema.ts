export const stances = ['for', 'against', 'if', 'neutral'] as const
export type Stance = (typeof stances)[number]
