import type { ProposalState } from '#workflows/proposal/states'

/** A type alone, so that pages may name states without carrying the machine. */
export type ProposalStateKey = ProposalState
