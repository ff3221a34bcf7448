import type { ProposalStateKey } from './state'

/** States in which a public proposal can stand, as the public reads them: three parts of a way. */
export const registerStates = {
  way: ['consultation', 'evaluation', 'amending', 'deliberation', 'reserve-list', 'appeal'],
  carried: ['approved', 'piloting', 'measuring', 'completed'],
  ended: ['rejected', 'inadmissible', 'withdrawn', 'merged', 'lapsed', 'stopped'],
} as const satisfies Record<string, readonly ProposalStateKey[]>
