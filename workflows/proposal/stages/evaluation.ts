import { conflictOfActor, plain, tell, tellSubject } from '../announcements'
import { noteAsker, noteRevision } from '../changes'
import { enter } from '../entering'
import { announce, proposalSetup, remember, way } from '../setup'
import { callCancelled, staffing, withdraw } from './common'

export const evaluation = proposalSetup.createStateConfig({
  entry: remember(enter('evaluation')),
  on: {
    assign: way({
      by: ['officer'],
      requires: ['actor-is-free'],
      fields: ['reviewer-can-be-assigned'],
      do: [announce(tellSubject('review-assigned'))],
    }),
    unassign: way({
      by: ['officer'],
      requires: ['actor-is-free'],
      fields: ['reviewer-can-be-unassigned'],
      do: [announce(tellSubject('review-unassigned'))],
    }),
    score: way({
      by: ['reviewer'],
      requires: ['actor-is-free', 'has-open-review'],
      do: [announce(tell('score-filed', 'officers'))],
    }),
    /** Stepping aside judges nothing, so whoever is not free may do it, and should. */
    abstain: way({
      by: ['reviewer'],
      requires: ['has-open-review'],
      fields: ['reason-is-given'],
      do: [announce(tell('review-declined', 'officers'))],
    }),
    recuse: way({
      by: ['reviewer'],
      requires: ['has-open-review'],
      fields: ['reason-is-given'],
      do: [announce(conflictOfActor, tell('review-declined', 'officers'))],
    }),
    'record-discussion': way({
      by: ['officer'],
      requires: ['actor-is-free'],
      fields: ['note-is-given'],
      do: [announce(tell('discussion-recorded', 'reviewers'))],
    }),
    revise: way({
      by: ['lead'],
      requires: ['is-not-revised', 'has-no-score'],
      to: 'amending',
      do: [remember(noteRevision), announce(tell('revised', 'officers', 'reviewers'))],
    }),
    'request-changes': way({
      by: ['officer'],
      requires: ['actor-is-free', 'has-round-left'],
      fields: ['reason-is-given'],
      to: 'amending',
      do: [
        remember(noteAsker('evaluation')),
        announce(tell('changes-requested', 'authors', 'reviewers')),
      ],
    }),
    'close-evaluation': way({
      by: ['officer'],
      requires: [
        'actor-is-free',
        'has-quorum',
        'has-groups',
        'has-outside-reviewers',
        'panel-is-free',
        'reply-is-written',
        'call-is-not-cancelled',
      ],
      to: 'deliberation',
      do: [
        announce(plain({ type: 'close-reviews' }), tell('evaluation-closed', 'authors', 'board')),
      ],
    }),
    withdraw: withdraw(),
    'call-cancelled': callCancelled('evaluation'),
    ...staffing,
  },
})
