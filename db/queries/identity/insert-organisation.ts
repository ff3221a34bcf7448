import type { OrganisationTable } from '../../schema/organisation'
import type { Tx } from '../../transaction'

export async function insertOrganisation(tx: Tx, organisation: OrganisationTable): Promise<void> {
  await tx.insertInto('organisation').values(organisation).execute()
}
