import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import type { Facts } from '#workflows/proposal/facts'
import type { Memory } from '#workflows/proposal/memory'
import type { ProposalPosition, ProposalState, PublicationState } from '#workflows/proposal/states'

/** The stored columns as the machine's own snapshot. */
export function snapshotOf(row: ProposalRow, facts: Facts) {
  const state: ProposalPosition = {
    process: row.state as ProposalState,
    publication: row.publication as PublicationState,
  }
  return { state, memory: JSON.parse(row.memory) as Memory, facts }
}
