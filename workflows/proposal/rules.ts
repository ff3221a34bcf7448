/**
 * Why a proposal cannot be examined at all. An officer names one; the act's reasons apply it to the
 * case. Nothing here judges quality: that is for the reviewers and the board.
 */
export const inadmissibilityRules = [
  'outside-region',
  'outside-call',
  'no-solution',
  'already-carried-out',
  'author-not-eligible',
  'unlawful',
  'personal-attack',
] as const
