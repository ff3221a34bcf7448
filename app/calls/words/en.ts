export const en = {
  'event.publish': 'Publish',
  'event.publish.consequence':
    'Everything in the call is frozen and its page becomes public. It opens on its date.',
  'event.open': 'Open',
  'event.open.consequence': 'Proposals can be submitted.',
  'event.close': 'Close',
  'event.close.consequence': 'Nothing more can be submitted. Proposals already received go on.',
  'event.first-publication': 'First decision published',
  'event.first-publication.consequence': 'The call is being decided.',
  'event.last-publication': 'Last decision published',
  'event.last-publication.consequence': 'Every proposal of the call has its decision.',
  'event.archive': 'Archive',
  'event.archive.consequence':
    'The call leaves the current lists. Its page and its decisions stay.',
  'event.cancel': 'Propose to cancel',
  'event.cancel.consequence': 'The cancellation waits for a second board member.',
  'event.cosign-cancellation': 'Cosign the cancellation',
  'event.cosign-cancellation.consequence':
    'The call is cancelled. Leads have thirty days to move or withdraw their proposals.',
  'event.retract-cancellation': 'Take the cancellation back',
  'event.retract-cancellation.consequence': 'The call goes on as if nothing had been proposed.',

  'reason.cancellation-missing': 'No cancellation waits for a second signature.',
  'reason.cancellation-proposed':
    'A cancellation is proposed already. Another board member can sign it.',
  'reason.closing-past': 'The closing lies in the past. Choose a later one.',
  'reason.consultation-short':
    'The consultation of {days} days is shorter than its minimum of {minimum} days. Lengthen it.',
  'reason.dates-missing': 'Give an opening and a closing.',
  'reason.dates-reversed': 'The closing must come after the opening.',
  'reason.direction-missing': 'Choose at least one strategic direction.',
  'reason.grant-above-budget':
    'The maximum grant of €{maximum, number} is above the budget of €{budget, number}.',
  'reason.groups-missing':
    'The reviewers must come from {needed} helix groups; they come from {available}. Add reviewers of another group.',
  'reason.members-missing':
    'The call needs {needed} board members; {available, plural, one {# is} other {# are}} in office. Add members, or do without appeals.',
  'reason.not-yet': 'The date of the call has not come yet.',
  'reason.proposals-undecided':
    '{count, plural, one {One proposal still waits} other {# proposals still wait}} for a decision.',
  'reason.reason-missing': 'Write why, in at least {minimum} characters.',
  'reason.reasons-missing':
    'The reasons in {language, select, fr {French} other {Dutch}} are missing or too short. Write at least {minimum} characters.',
  'reason.reviewers-missing':
    'The quorum is {needed} reviewers; {available, plural, one {# is} other {# are}} in office. Add reviewers, or lower the quorum.',
  'reason.same-signer': 'You proposed this cancellation. Another board member must sign it.',
  'reason.sender.administrator': 'Only an administrator can do this.',
  'reason.sender.board': 'Only a member of the board can do this.',
  'reason.sender.proposal': 'This happens by itself when a decision is published.',
  'reason.sender.time': 'This happens by itself when its time has come.',
  'reason.sent-by-time': 'Nobody sends this. It happens by itself.',
  'reason.standing': 'The idea box is always open: it neither closes nor is cancelled.',
  'reason.text-missing':
    '{part, select, title {The title} summary {The summary} other {The text of the conditions}} in {language, select, fr {French} other {Dutch}} is missing. Write it: both languages are official.',
  'reason.timer-stale': 'This timer is out of date: the dates of the call say otherwise.',
  'reason.wrong-state.publish': 'Only a draft can be published.',
  'reason.wrong-state.open': 'Only a published call that has not opened yet can open.',
  'reason.wrong-state.close': 'Only an open call can close.',
  'reason.wrong-state.first-publication': 'The call is not waiting for its first decision.',
  'reason.wrong-state.last-publication': 'The call is not being decided.',
  'reason.wrong-state.archive': 'Only a decided call can be archived.',
  'reason.wrong-state.cancel': 'A call can be cancelled from its publication until all is decided.',
  'reason.wrong-state.cosign-cancellation': 'No cancellation waits for a second signature.',
  'reason.wrong-state.retract-cancellation': 'There is no cancellation to take back.',

  'state.draft': 'Draft',
  'state.draft.meaning': 'The call is being prepared; only the office can read it.',
  'state.published': 'Announced',
  'state.published.meaning': 'The call is public and opens on its date.',
  'state.open': 'Open',
  'state.open.meaning': 'Everybody can submit a proposal.',
  'state.closed': 'Closed',
  'state.closed.meaning': 'Nothing more can be submitted; the proposals are being examined.',
  'state.deciding': 'Being decided',
  'state.deciding.meaning': 'The first decisions are published; others follow.',
  'state.decided': 'Decided',
  'state.decided.meaning': 'Every proposal has its decision.',
  'state.archived': 'Archived',
  'state.archived.meaning': 'The call is over; its decisions stay readable.',
  'state.cancelled': 'Cancelled',
  'state.cancelled.meaning': 'The board has cancelled the call and says why.',
} as const
