import type { Tx } from '../../transaction'

export async function deleteWorkingVersion(tx: Tx, proposalId: string): Promise<void> {
  await tx
    .deleteFrom('proposal_version')
    .where('proposal_id', '=', proposalId)
    .where('submitted_at', 'is', null)
    .execute()
}
