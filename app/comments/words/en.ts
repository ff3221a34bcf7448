export const en = {
  'reason.not-public': 'Comments open when the proposal is public.',
  'reason.closed':
    'Comments and support are open from the consultation to the end of the evaluation.',
  'reason.sign-in': 'Sign in to give your view.',
  'reason.confirm': 'Confirm your e-mail address first: the link is in the letter we sent you.',
  'reason.own': 'This is your own. Others give it their voice.',
  'reason.reviewer': 'You judge this proposal, so you do not support it.',
  'reason.board': 'The board decides about this proposal, so its members do not support it.',
  'reason.too-fast':
    'That was many comments at once. Go on in {minutes, plural, one {# minute} other {# minutes}}.',
  'reason.no-such-comment': 'The comment that you answer is not here any more.',
  'reason.not-moderator': 'Only moderators do this.',
  'reason.moderated-already': 'Another moderator was faster.',
} as const
