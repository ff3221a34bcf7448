import {
  lastVersion,
  letter,
  mergeInto,
  newVersion,
  splitFrom,
  tell,
  timer,
} from '../announcements'
import {
  forgetAsker,
  forgetMerger,
  noteAct,
  noteAsker,
  noteCancelledCall,
  noteExtension,
  noteLeft,
  noteMerger,
  noteResubmission,
} from '../changes'
import { enter } from '../entering'
import { announce, proposalSetup, remember, way } from '../setup'
import { callCancelled, staffing, withdraw } from './common'

export const admissibility = proposalSetup.createStateConfig({
  entry: remember(enter('admissibility')),
  on: {
    admit: way({
      by: ['officer'],
      requires: ['actor-is-free', 'call-is-not-cancelled'],
      to: { read: 'admission', among: ['consultation', 'evaluation'] },
      do: [announce(letter('admitted'))],
    }),
    'request-changes': way({
      by: ['officer'],
      requires: ['actor-is-free', 'has-round-left'],
      fields: ['reason-is-given'],
      to: 'amending',
      do: [remember(noteAsker('admissibility')), announce(tell('changes-requested', 'authors'))],
    }),
    'declare-inadmissible': declareInadmissible([]),
    merge: merge('admissibility'),
    withdraw: withdraw(),
    'call-cancelled': callCancelled('admissibility'),
    ...staffing,
  },
})

export const amending = proposalSetup.createStateConfig({
  entry: [remember(enter('amending')), announce(timer('expire-amending'))],
  on: {
    resubmit: way({
      by: ['lead'],
      requires: ['is-complete', 'has-target', 'partners-have-accepted'],
      to: { read: 'return', among: ['admissibility', 'evaluation', 'deliberation'] },
      do: [
        remember(noteResubmission),
        announce(newVersion, tell('resubmitted', 'officers', 'followers')),
      ],
    }),
    'expire-amending': way(
      {
        by: ['time'],
        requires: ['is-sent-by-time'],
        fields: ['timer-is-fresh'],
        to: { read: 'late-return', among: ['evaluation', 'deliberation'] },
        do: [
          remember(forgetAsker),
          announce(lastVersion, tell('resubmitted', 'authors', 'officers')),
        ],
      },
      {
        by: ['time'],
        requires: ['is-sent-by-time'],
        fields: ['timer-is-fresh'],
        route: { read: 'late-return', is: 'lapsed' },
        to: 'lapsed',
        do: [remember(noteLeft('amending')), announce(tell('lapsed', 'authors', 'officers'))],
      },
    ),
    extend: way({
      by: ['officer'],
      requires: ['actor-is-free', 'is-not-extended'],
      fields: ['extension-fits', 'reason-is-given'],
      do: [
        remember(noteExtension),
        announce(timer('expire-amending'), tell('term-extended', 'authors')),
      ],
    }),
    withdraw: withdraw(),
    'call-cancelled': callCancelled('amending'),
    ...staffing,
  },
})

/** Its text lives on in another proposal, which must not have reached the board. */
export const merged = proposalSetup.createStateConfig({
  entry: remember(enter('merged')),
  on: {
    unmerge: way({
      by: ['officer'],
      requires: ['actor-is-free', 'can-unmerge'],
      to: { read: 'left', among: ['admissibility', 'consultation'] },
      do: [
        announce(splitFrom, tell('unmerged', 'authors')),
        remember(forgetMerger),
        remember(noteCancelledCall),
        announce(timer('call-cancelled')),
      ],
    }),
  },
})

/** In consultation only while the page is hidden, and by nobody whose last such act fell. */
export function declareInadmissible(also: readonly 'is-hidden'[]) {
  return way({
    by: ['officer'],
    requires: ['actor-is-free', 'is-new-signer', ...also],
    fields: ['rule-is-named', 'reasons-are-bilingual'],
    to: 'inadmissible',
    do: [
      remember(noteAct('inadmissible')),
      announce(letter('inadmissible'), tell('decision-published', 'authors')),
    ],
  })
}

export function merge(from: 'admissibility' | 'consultation') {
  return way({
    by: ['officer'],
    requires: ['actor-is-free'],
    fields: ['can-merge'],
    to: 'merged',
    do: [
      remember(noteLeft(from)),
      remember(noteMerger),
      announce(mergeInto, tell('merged', 'authors', 'followers')),
    ],
  })
}
