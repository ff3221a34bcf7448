import type { Tx } from '../../transaction'

/** Ends the decision in the making, if there is one, without an act. */
export async function closeOpenDecision(tx: Tx, proposalId: string, state: string): Promise<void> {
  await tx
    .updateTable('decision')
    .set({ state })
    .where('proposal_id', '=', proposalId)
    .where('state', 'in', ['proposed', 'pending'])
    .execute()
}
