import { freeGrant, letter, plain, tell } from '../announcements'
import { noteAct, noteExtension, noteLeft } from '../changes'
import { enter } from '../entering'
import { announce, proposalSetup, remember, way } from '../setup'
import { staffing } from './common'

/** Planning. */
export const approved = proposalSetup.createStateConfig({
  entry: remember(enter('approved')),
  on: {
    'start-pilot': way({
      by: ['lead'],
      to: 'piloting',
      do: [announce(tell('pilot-started', 'officers', 'followers'))],
    }),
    ...underWay('approved'),
  },
})

export const piloting = proposalSetup.createStateConfig({
  entry: remember(enter('piloting')),
  on: {
    'start-measuring': way({
      by: ['lead'],
      to: 'measuring',
      do: [announce(tell('measuring-started', 'officers', 'followers'))],
    }),
    ...underWay('piloting'),
  },
})

export const measuring = proposalSetup.createStateConfig({
  entry: remember(enter('measuring')),
  on: {
    complete: way({
      by: ['officer'],
      requires: ['actor-is-free'],
      fields: ['targets-are-measured'],
      to: 'completed',
      do: [
        announce(
          plain({ type: 'close-project' }),
          tell('project-completed', 'authors', 'followers'),
        ),
      ],
    }),
    ...underWay('measuring'),
  },
})

export const completed = proposalSetup.createStateConfig({
  type: 'final',
  entry: remember(enter('completed')),
})

function underWay(step: 'approved' | 'piloting' | 'measuring') {
  return {
    'report-milestone': way({
      by: ['lead'],
      do: [announce(tell('milestone-reported', 'officers', 'followers'))],
    }),
    'record-measurement': way({
      by: ['lead'],
      do: [announce(tell('measurement-recorded', 'officers', 'followers'))],
    }),
    extend: way({
      by: ['officer'],
      requires: ['actor-is-free'],
      fields: ['extension-fits', 'reason-is-given'],
      do: [remember(noteExtension), announce(tell('term-extended', 'authors'))],
    }),
    /** By the lead it is final; by the board it can be appealed, so the grant waits. */
    stop: way({
      by: ['lead', 'board'],
      requires: ['actor-is-free-or-lead'],
      fields: ['stop-is-reasoned'],
      to: 'stopped',
      do: [
        remember(noteLeft(step)),
        remember(noteAct('stopped')),
        announce(
          plain({ type: 'close-project' }),
          letter('stopped'),
          freeGrant,
          tell('project-stopped', 'authors', 'officers', 'followers'),
        ),
      ],
    }),
    ...staffing,
  }
}
