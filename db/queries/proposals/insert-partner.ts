import type { Insertable } from 'kysely'
import type { PartnerTable } from '../../schema/partner'
import type { Tx } from '../../transaction'

export async function insertPartner(tx: Tx, partner: Insertable<PartnerTable>): Promise<void> {
  await tx.insertInto('partner').values(partner).execute()
}
