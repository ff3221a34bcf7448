import { tell, timer } from '../announcements'
import { noteExtension } from '../changes'
import { enter } from '../entering'
import { announce, proposalSetup, remember, way } from '../setup'
import { declareInadmissible, merge } from './admission'
import { callCancelled, staffing, withdraw } from './common'

export const consultation = proposalSetup.createStateConfig({
  entry: [
    remember(enter('consultation')),
    announce(timer('close-consultation'), tell('consultation-opened', 'authors', 'followers')),
  ],
  on: {
    'close-consultation': way({
      by: ['officer', 'time'],
      requires: ['actor-is-free', 'is-not-hidden', 'minimum-has-passed'],
      fields: ['timer-is-fresh'],
      to: 'evaluation',
      do: [announce(tell('consultation-closed', 'authors', 'officers', 'followers'))],
    }),
    /** A hidden page has no running term to prolong. */
    extend: way({
      by: ['officer'],
      requires: ['actor-is-free', 'is-not-hidden', 'is-not-extended'],
      fields: ['extension-fits', 'reason-is-given'],
      do: [
        remember(noteExtension),
        announce(timer('close-consultation'), tell('term-extended', 'authors', 'followers')),
      ],
    }),
    merge: merge('consultation'),
    'declare-inadmissible': declareInadmissible(['is-hidden']),
    withdraw: withdraw(),
    'call-cancelled': callCancelled('consultation'),
    ...staffing,
  },
})
