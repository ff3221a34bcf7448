import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { listDirections } from '#db/queries/framework/list-directions'
import { type IndicatorRow, listIndicators } from '#db/queries/framework/list-indicators'
import type { Reader } from '#db/transaction'
import { representDirection, representEdition } from './represent'

/** The edition that new calls start from; null before the reference data is loaded. */
export async function readEdition(db: Reader) {
  const edition = await findPresentEdition(db)
  return edition && representEdition(edition)
}

export async function readDirections(db: Reader) {
  const edition = await findPresentEdition(db)
  return edition ? (await listDirections(db, edition.id)).map(representDirection) : []
}

/** The indicators of the present edition: all, or those of these codes. */
export async function readIndicators(
  db: Reader,
  codes?: readonly string[],
): Promise<IndicatorRow[]> {
  const edition = await findPresentEdition(db)
  return edition ? listIndicators(db, edition.id, codes) : []
}
