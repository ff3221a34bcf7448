import type { Tx } from '../../transaction'

export async function insertFollow(
  tx: Tx,
  follow: { proposal_id: string; account_id: string; created_at: number },
): Promise<void> {
  await tx
    .insertInto('follow')
    .values(follow)
    .onConflict((oc) => oc.columns(['proposal_id', 'account_id']).doNothing())
    .execute()
}

export async function deleteFollow(tx: Tx, proposalId: string, accountId: string): Promise<void> {
  await tx
    .deleteFrom('follow')
    .where('proposal_id', '=', proposalId)
    .where('account_id', '=', accountId)
    .execute()
}
