export const en = {
  'field.levels': 'Low cannot be above likely, nor likely above high. Put the three in order.',
  'field.target-missing': 'The indicator {indicator} has no levels yet. Give low, likely and high.',
  'field.target-unknown':
    'The score names an indicator that the proposal does not target. Leave it out.',
  'field.criterion-missing': 'Score each of the five criteria once, from 0 to 5.',
  'reason.not-yours':
    'Only the office, and reviewers who have filed their own score, read the scores.',
} as const
