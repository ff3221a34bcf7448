export const en = {
  'promise.at-least-named': '{name}: at least {level} by {year}.',
  'promise.at-most-named': '{name}: at most {level} by {year}.',

  effect: 'Effect on the indicators',
  'effect.meaning':
    'How far the targets would move the indicators of the call, as the reviewers see it.',
  'index-points': '{count, plural, one {{value} index point} other {{value} index points}}',
  'unscored.no-baseline': 'No points: this indicator has no known starting value.',
  'unscored.not-in-call': 'No points: the directions of this call do not include this indicator.',
  'outside-bounds': 'This value lies beyond the fixed bounds of the indicator. It counts as it is.',

  'criterion.feasibility': 'Feasibility',
  'criterion.feasibility.meaning':
    'Can it be done with the people, the money and the time planned?',
  'criterion.feasibility.0': 'Cannot be done as described',
  'criterion.feasibility.1': 'A major obstacle, and no answer to it',
  'criterion.feasibility.2': 'Several conditions are uncertain',
  'criterion.feasibility.3': 'Can be done once the conditions you name are met',
  'criterion.feasibility.4': 'Can be done; people, money and time are secured',
  'criterion.feasibility.5': 'Already done elsewhere on this scale',

  'criterion.value-for-money': 'Value for money',
  'criterion.value-for-money.meaning':
    'Is the effect worth its price, compared with similar projects?',
  'criterion.value-for-money.0': 'The cost is out of proportion to the effect',
  'criterion.value-for-money.1': 'Much dearer than similar projects',
  'criterion.value-for-money.2': 'Rather dear, with little explanation',
  'criterion.value-for-money.3': 'About the price of similar projects',
  'criterion.value-for-money.4': 'Cheaper, and each cost is explained',
  'criterion.value-for-money.5': 'Much cheaper, with evidence',

  'criterion.inclusion': 'Inclusion',
  'criterion.inclusion.meaning':
    'Does it reach people who are easily left out, and do they have a say in it?',
  'criterion.inclusion.0': 'Shuts out a group that it concerns',
  'criterion.inclusion.1': 'Does nothing for people who are hard to reach',
  'criterion.inclusion.2': 'Announces measures, without the means for them',
  'criterion.inclusion.3': 'Works with one group that is hard to reach, with the means for it',
  'criterion.inclusion.4': 'Works with several such groups from the design on',
  'criterion.inclusion.5': 'Designed by people who are hard to reach themselves',

  'criterion.reuse': 'Reuse and openness',
  'criterion.reuse.meaning': 'Can others use the code, the data and what was learnt?',
  'criterion.reuse.0': 'Nothing can be used again',
  'criterion.reuse.1': 'Only the author can use it again',
  'criterion.reuse.2': 'Partly documented, under a closed licence',
  'criterion.reuse.3': 'Open code or data, but nobody yet to take it over',
  'criterion.reuse.4': 'Open, and another administration commits to using it',
  'criterion.reuse.5': 'Already in use by two administrations',

  'criterion.risk': 'Risk control',
  'criterion.risk.meaning':
    'Are the risks known, and is there an answer to each? 5 means well under control.',
  'criterion.risk.0': 'Serious risks are ignored',
  'criterion.risk.1': 'Risks are named, without an answer',
  'criterion.risk.2': 'Some risks have an answer',
  'criterion.risk.3': 'All have an answer, but there is no fallback plan',
  'criterion.risk.4': 'All have an answer, with a costed fallback plan',
  'criterion.risk.5': 'Low risks, watched by a third party',

  'confidence.low': 'low',
  'confidence.medium': 'medium',
  'confidence.high': 'high',

  'recommendation.fund': 'Fund',
  'recommendation.fund-if': 'Fund if',
  'recommendation.do-not-fund': 'Do not fund',

  'discrepancy.range':
    '{criterion}: the scores go from {lowest} to {highest}. A discussion is needed before a decision.',
  'discrepancy.opposite':
    'Some reviewers would fund it, others would not. A discussion is needed before a decision.',
  'discrepancy.residual':
    '{reviewer} lies far from what the other scores lead to expect. A discussion is needed before a decision.',

  'reason.not-a-number': '{what}: a number is missing or cannot be used.',
  'reason.bounds-empty': '{what}: the lower bound has to be smaller than the upper bound.',
  'reason.weight-negative': '{what}: a weight cannot be negative.',
  'reason.weights-zero': '{what}: the weights add up to zero. At least one has to be above zero.',
  'reason.unknown-key': '{what} does not exist here.',
  'reason.duplicate-key': '{what} appears twice.',
  'reason.reserved-key': 'The name “{what}” is reserved. Choose another one.',
  'reason.circular-groups': '{what}: a group cannot contain itself.',
  'reason.geometric-not-positive': '{what}: a geometric mean needs values above zero.',
  'reason.levels-out-of-order': '{what}: low has to be at most likely, and likely at most high.',
  'reason.share-out-of-range':
    '{what}: the part of the population has to be above 0% and at most 100%.',
  'reason.target-is-baseline':
    'The target equals the starting value, so there is no distance to measure.',
  'reason.score-out-of-range': '{what}: a score goes from 0 to 5.',
  'reason.scale-empty': 'The scale of the call has to be above zero.',
  'reason.no-reviewer': 'No score has been filed yet.',
  'reason.ragged-table': 'The rows of the table do not have the same length.',
  'reason.nothing-to-compare': 'Nothing can be compared: no item has two ratings.',
  'reason.ratio-negative': 'A ratio scale needs values of zero or more.',
  'reason.distribution-invalid': '{what}: the limits of this distribution contradict each other.',
  'reason.ranges-empty': 'No weights fit these ranges: they have to be able to add up to 1.',
  'reason.draws-out-of-range': 'The number of draws has to be a whole number from 1 to 1,000,000.',
  'reason.disconnected':
    'The reviewers fall into {what} groups that share no proposal. Their scores cannot be compared.',
} as const
