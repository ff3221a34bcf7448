/** Words of the board’s desk: what waits, the decision room, publishing. */
export const desk = {
  'desk.title': 'Decision room',
  'desk.lead':
    'What waits for the board: decisions to sign, to publish and to propose, the shortest time first.',
  'desk.lead.officer':
    'What lies before the board. What it is deciding shows once it is published.',
  'desk.empty': 'Nothing waits for the board',
  'desk.empty.body': 'A proposal comes here when an officer closes its evaluation.',
  'desk.ranking': 'Ranking of this call',
  'desk.cosign':
    '{count, plural, one {# decision waits for a second signature} other {# decisions wait for a second signature}}',
  'desk.cosign.what': 'by another member than the proposer',
  'desk.publish':
    '{count, plural, one {# decision is signed and can go out} other {# decisions are signed and can go out}}',
  'desk.publish.what': 'one by one or together; together means all or none',
  'desk.propose': '{count, plural, one {# proposal to decide} other {# proposals to decide}}',
  'desk.propose.what': 'the shortest time first',
  'desk.reserve':
    '{count, plural, one {# proposal on the reserve list} other {# proposals on the reserve list}}',
  'desk.reserve.what': 'promoted when money comes free',
  'desk.published': 'Published last',
  'desk.all': 'All decisions',
  'desk.preview': 'Preview the letters and publish',
  'desk.choose': 'Choose {reference}',
  'desk.signed': 'signed by {names}',
  'desk.proposed': 'proposed by {name}',
  'desk.yours': 'proposed by you: somebody else signs',

  'room.page': 'Public page',
  'room.finding': 'Rank {rank} of {count} in its call, with {points} points of 100.',
  'room.finding.money':
    'Rank {rank} of {count} in its call, with {points} points of 100. {left} of the call’s money is left.',
  'room.finding.none': 'Not ranked: a part of its score is missing. Nothing is put in its place.',
  'room.ranking.none': 'Nothing of this call can be ranked yet: no complete score counts.',
  'room.ranking.how':
    'Points of 100, drawn from {low} to {high}. The dot is the panel; the bar goes from its strictest reviewer to its most generous. Filled: approved. The board may decide otherwise; then its reasons say why.',
  'room.stands': 'Stands',
  'room.reviewers': '{count, plural, one {# score} other {# scores}}',
  'room.outside': 'effect beyond the scale of the call',
  'room.unranked': '{count, plural, one {# not ranked} other {# not ranked}}',
  'room.missing': 'still missing: {parts}',
  'room.parts': 'What each score is made of',
  'room.parts.how':
    'Points of 100 under the weight that the call set before it opened, and what the panel gave. An effect of {scale} index points counts as full.',
  'room.scores': 'What the reviewers say',
  'room.outcome': 'Outcome',
  'room.outcome.approve': 'Approve',
  'room.outcome.approve.what': 'A project begins; a grant is paid where the call gives one.',
  'room.outcome.reserve': 'Reserve list',
  'room.outcome.reserve.what': 'Good enough, but the money is spent for now.',
  'room.outcome.reject': 'Reject',
  'room.outcome.reject.what': 'It ends here; the letter says what can be done against it.',
  'room.grant.hint':
    'For an approval. {left} is left in the call{maximum, select, none {} other {, at most {maximum} each}}.',
  'room.reasons.what':
    'Write for the authors: which facts and scores carry the decision, what was said against it, and why it stands. French and Dutch are the act itself; at least a sentence each.',
  'room.courtesy': 'Also in English or German, as a courtesy',
  'room.conditions.hint': 'What the project has to do before or while it is paid.',
  'room.propose.then': 'A second member reads exactly this and signs, or objects.',
  'room.reason': 'Why',
  'room.reason.hint': 'The board reads it. Outside it nothing shows.',

  'money.title': 'Money of the call',
  'money.none': 'This call gives no grants.',
  'money.budget': 'Budget',
  'money.committed': 'Promised',
  'money.left': 'Left',
  'money.maximum': 'At most each',
  'money.asked': 'Asked here',
  'money.proposed': 'Proposed here',
  'money.drawing': '{committed} of {budget} promised, {left} left',

  'portfolio.title': 'Ranking of a call',
  'portfolio.finding':
    '{count, plural, =0 {Nothing ranked yet} one {# proposal ranked} other {# proposals ranked}}{left, select, none {} other {, {left} left}}',
  'portfolio.lead':
    'The default ranking: effect and criteria with the weights that the call froze. It informs the board; it does not decide.',
  'portfolio.weights': 'Weights of the call',
  'portfolio.scale': 'An effect of {scale} index points counts as full.',
  'portfolio.empty': 'No call to rank',
  'portfolio.empty.body': 'A ranking appears once proposals of a call are under evaluation.',

  'publication.name': 'Publish',
  'publication.title':
    '{count, plural, =0 {Nothing to publish} one {Publish # decision} other {Publish # decisions}}',
  'publication.lead':
    'These go out together, each with its letters exactly as they stand here: all of them, or none.',
  'publication.empty': 'Nothing signed was chosen',
  'publication.empty.body': 'Choose one or more decisions that two members have signed.',
  'publication.back': 'Back to the decision room',
  'publication.letter': '{language}: letter to {names}',
  'publication.final':
    'Once published, an act is frozen and its letters have left. It can be contested, not changed.',
  'publication.confirm':
    '{count, plural, one {Publish this decision} other {Publish these # decisions}}',
  'publication.blocked':
    'At least one of these cannot go out, so none can. Settle what stands above, or publish the others without it.',

  'done.propose-decision': 'Proposed. It waits for the signature of another member.',
  'done.promote': 'Promotion proposed. It waits for the signature of another member.',
  'done.cosign': 'Signed by two. It can be published.',
  'done.object': 'You objected. The proposal is back where it came from.',
  'done.retract': 'The decision is retracted. The proposal is back where it came from.',
  'done.publish':
    '{count, plural, one {# decision is published, its letters have left} other {# decisions are published, their letters have left}}.',

  'reason.ranking': 'The ranking is the office’s until the decisions of the call are published.',
  'reason.batch-stopped': 'Nothing has been published: {reference} cannot go out.',
} as const
