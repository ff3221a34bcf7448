export const stances = ['for', 'against', 'if', 'neutral'] as const
export type Stance = (typeof stances)[number]

export const commentStates = ['visible', 'hidden'] as const
export type CommentState = (typeof commentStates)[number]
