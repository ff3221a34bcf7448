import type { OrganisationTable } from '../../schema/organisation'
import type { Reader } from '../../transaction'

export async function findOrganisation(
  db: Reader,
  id: string,
): Promise<OrganisationTable | undefined> {
  return db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
}
