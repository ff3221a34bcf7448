import type { OrganisationTable } from '../../schema/organisation'
import type { Reader } from '../../transaction'

export async function listOrganisations(db: Reader): Promise<OrganisationTable[]> {
  return db.selectFrom('organisation').selectAll().orderBy('name').orderBy('id').execute()
}
