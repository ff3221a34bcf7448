import type { Tx } from '../../transaction'

/** Removes every text of a discarded draft, its partners included; its number stays taken. */
export async function eraseVersions(tx: Tx, proposalId: string): Promise<void> {
  await tx.deleteFrom('proposal_version').where('proposal_id', '=', proposalId).execute()
  await tx.deleteFrom('partner').where('proposal_id', '=', proposalId).execute()
  await tx.deleteFrom('proposal_search').where('proposal_id', '=', proposalId).execute()
}
