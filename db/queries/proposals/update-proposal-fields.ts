import type { Updateable } from 'kysely'
import type { ProposalTable } from '../../schema/proposal'
import type { Tx } from '../../transaction'

/** Sets columns that follow from a step already won (`updateProposal`); leaves the revision. */
export async function updateProposalFields(
  tx: Tx,
  id: string,
  change: Omit<Updateable<ProposalTable>, 'revision' | 'state'>,
): Promise<void> {
  await tx.updateTable('proposal').set(change).where('id', '=', id).execute()
}
