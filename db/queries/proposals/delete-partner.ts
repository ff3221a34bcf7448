import type { Tx } from '../../transaction'

/** The partner must belong to the proposal named; answers whether it was there. */
export async function deletePartner(
  tx: Tx,
  partner: { id: string; proposalId: string },
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('partner')
    .where('id', '=', partner.id)
    .where('proposal_id', '=', partner.proposalId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
