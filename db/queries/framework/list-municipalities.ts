import type { Selectable } from 'kysely'
import type { MunicipalityTable } from '../../schema/municipality'
import type { Reader } from '../../transaction'

export type MunicipalityRow = Selectable<MunicipalityTable>

/** In the order of their official numbers; pages sort them by name in the reader's language. */
export function listMunicipalities(db: Reader): Promise<MunicipalityRow[]> {
  return db.selectFrom('municipality').selectAll().orderBy('nis').execute()
}
