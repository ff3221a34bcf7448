import { freeGrant, letter, tell, timer } from '../announcements'
import { closeAct, noteAppeal, noteCancelledCall, overturnAct } from '../changes'
import { enter } from '../entering'
import { announce, proposalSetup, remember, way } from '../setup'
import type { ProposalState } from '../states'
import { staffing } from './common'

export const rejected = contestable('rejected')
export const inadmissible = contestable('inadmissible')
export const stopped = contestable('stopped')

const contested = { read: 'contested', among: ['rejected', 'inadmissible', 'stopped'] } as const

/** Heard by board members who signed nothing in the contested act. */
export const appeal = proposalSetup.createStateConfig({
  entry: remember(enter('appeal')),
  on: {
    uphold: way({
      by: ['board'],
      requires: ['actor-is-free', 'signed-nothing'],
      fields: ['reasons-are-bilingual'],
      to: contested,
      do: [remember(closeAct), announce(letter('appeal-upheld'), freeGrant)],
    }),
    overturn: way({
      by: ['board'],
      requires: ['actor-is-free', 'signed-nothing'],
      fields: ['reasons-are-bilingual'],
      to: {
        read: 'after-overturn',
        among: ['consultation', 'evaluation', 'deliberation', 'approved', 'piloting', 'measuring'],
      },
      do: [
        remember(overturnAct),
        remember(noteCancelledCall),
        announce(letter('appeal-overturned'), timer('call-cancelled')),
      ],
    }),
    withdraw: way({
      by: ['lead'],
      to: contested,
      do: [remember(closeAct), announce(freeGrant, tell('appeal-withdrawn', 'authors', 'board'))],
    }),
    ...staffing,
  },
})

/** The state stays when its window closes; nothing more can come then. */
function contestable(state: Extract<ProposalState, 'rejected' | 'inadmissible' | 'stopped'>) {
  return proposalSetup.createStateConfig({
    entry: [remember(enter(state)), announce(timer('expire-appeal'))],
    on: {
      appeal: way({
        by: ['lead'],
        requires: ['can-appeal'],
        fields: ['reason-is-given'],
        to: 'appeal',
        do: [remember(noteAppeal), announce(tell('appeal-received', 'authors', 'board'))],
      }),
      'expire-appeal': way({
        by: ['time'],
        requires: ['is-sent-by-time'],
        fields: ['timer-is-fresh'],
        do: [remember(closeAct), announce(freeGrant)],
      }),
      ...staffing,
    },
  })
}
