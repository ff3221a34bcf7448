import type { Updateable } from 'kysely'
import type { PartnerTable } from '../../schema/partner'
import type { Tx } from '../../transaction'

export async function updatePartner(
  tx: Tx,
  id: string,
  change: Omit<Updateable<PartnerTable>, 'id' | 'proposal_id'>,
): Promise<void> {
  await tx.updateTable('partner').set(change).where('id', '=', id).execute()
}
