import type { Updateable } from 'kysely'
import type { ProposalVersionTable } from '../../schema/proposal-version'
import type { Tx } from '../../transaction'

/** Changes the text being written; answers whether there is one. */
export async function updateWorkingVersion(
  tx: Tx,
  proposalId: string,
  change: Omit<Updateable<ProposalVersionTable>, 'id' | 'proposal_id' | 'version' | 'submitted_at'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('proposal_version')
    .set(change)
    .where('proposal_id', '=', proposalId)
    .where('submitted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
