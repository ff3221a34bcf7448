/** Words of the board's desk: what waits, the decision room, publishing. */
export const desk = {
  'reason.ranking': 'The ranking is the office’s until the decisions of the call are published.',
} as const
