/** Keys of the process region, in the order in which the public reads them. */
export const proposalStates = [
  'draft',
  'discarded',
  'admissibility',
  'amending',
  'inadmissible',
  'merged',
  'consultation',
  'evaluation',
  'deliberation',
  'cosigning',
  'decided',
  'reserve-list',
  'rejected',
  'appeal',
  'approved',
  'piloting',
  'measuring',
  'completed',
  'stopped',
  'withdrawn',
  'lapsed',
] as const
export type ProposalState = (typeof proposalStates)[number]

export const publicationStates = ['private', 'public', 'hidden'] as const
export type PublicationState = (typeof publicationStates)[number]

/** The value of the statechart: two regions side by side. */
export type ProposalPosition = { process: ProposalState; publication: PublicationState }

export const firstPosition: ProposalPosition = { process: 'draft', publication: 'private' }

/** One clock runs per stage; deliberation, cosigning and decided share one. */
export const stages = [
  'admissibility',
  'amending',
  'consultation',
  'evaluation',
  'decision',
  'reserve',
  'window',
  'appeal',
  'planning',
  'piloting',
  'measuring',
  'lapsed',
] as const
export type Stage = (typeof stages)[number]

export const stageOf = {
  draft: null,
  discarded: null,
  admissibility: 'admissibility',
  amending: 'amending',
  inadmissible: 'window',
  merged: null,
  consultation: 'consultation',
  evaluation: 'evaluation',
  deliberation: 'decision',
  cosigning: 'decision',
  decided: 'decision',
  'reserve-list': 'reserve',
  rejected: 'window',
  appeal: 'appeal',
  approved: 'planning',
  piloting: 'piloting',
  measuring: 'measuring',
  completed: null,
  stopped: 'window',
  withdrawn: null,
  lapsed: 'lapsed',
} as const satisfies Record<ProposalState, Stage | null>
