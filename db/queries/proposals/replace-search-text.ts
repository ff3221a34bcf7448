import type { Tx } from '../../transaction'

/** `text` must be words alone (`searchText`). */
export async function replaceSearchText(tx: Tx, proposalId: string, text: string): Promise<void> {
  await tx.deleteFrom('proposal_search').where('proposal_id', '=', proposalId).execute()
  await tx.insertInto('proposal_search').values({ proposal_id: proposalId, text }).execute()
}
