import { letter, plain, tell, timer } from '../announcements'
import { noteSubmission } from '../changes'
import { enter } from '../entering'
import { announce, proposalSetup, remember, way } from '../setup'
import { machineVersion } from '../version'
import { callCancelled } from './common'

export const draft = proposalSetup.createStateConfig({
  entry: [remember(enter('draft')), announce(timer('expire-draft'))],
  on: {
    submit: way({
      by: ['lead'],
      requires: ['is-complete', 'has-target', 'partners-have-accepted', 'call-is-open'],
      to: 'admissibility',
      do: [
        remember(noteSubmission(machineVersion)),
        announce(
          plain(
            { type: 'freeze-version', version: 1 },
            { type: 'pin', machineVersion },
            { type: 'detect-conflicts' },
          ),
          letter('acknowledgement'),
          tell('submitted', 'authors', 'officers'),
        ),
      ],
    }),
    discard: way({
      by: ['lead'],
      to: 'discarded',
      do: [announce(plain({ type: 'erase-text' }))],
    }),
    'expire-draft': way({
      by: ['time'],
      requires: ['is-sent-by-time'],
      fields: ['timer-is-fresh'],
      to: 'discarded',
      do: [announce(plain({ type: 'erase-text' }))],
    }),
    'call-cancelled': callCancelled('draft'),
  },
})

/** The text is gone; the number is never given again. */
export const discarded = proposalSetup.createStateConfig({
  type: 'final',
  entry: remember(enter('discarded')),
})
