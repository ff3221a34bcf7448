import type { Tx } from '../../transaction'

/** Takes back the reviews nobody filed. */
export async function closeOpenReviews(tx: Tx, proposalId: string): Promise<void> {
  await tx
    .updateTable('review')
    .set({ state: 'unassigned', draft: null })
    .where('proposal_id', '=', proposalId)
    .where('state', '=', 'assigned')
    .execute()
}
