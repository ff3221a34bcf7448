import { tell } from '../announcements'
import { noteReinstatement } from '../changes'
import { enter } from '../entering'
import { announce, proposalSetup, remember, way } from '../setup'
import { staffing } from './common'

export const withdrawn = proposalSetup.createStateConfig({
  type: 'final',
  entry: remember(enter('withdrawn')),
})

/** The lead has thirty days to ask an officer for reinstatement. */
export const lapsed = proposalSetup.createStateConfig({
  entry: remember(enter('lapsed')),
  on: {
    reinstate: way({
      by: ['officer'],
      requires: ['actor-is-free', 'can-be-reinstated', 'call-is-not-cancelled'],
      fields: ['reason-is-given'],
      to: {
        read: 'left',
        among: [
          'draft',
          'admissibility',
          'amending',
          'consultation',
          'evaluation',
          'deliberation',
          'cosigning',
          'decided',
          'reserve-list',
        ],
      },
      do: [remember(noteReinstatement), announce(tell('reinstated', 'authors', 'officers'))],
    }),
    'appoint-lead': staffing['appoint-lead'],
  },
})
