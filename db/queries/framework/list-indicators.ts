import type { Selectable } from 'kysely'
import type { IndicatorTable } from '../../schema/indicator'
import type { ObservationTable } from '../../schema/observation'
import type { Reader } from '../../transaction'

export type ObservationRow = Selectable<ObservationTable>
export type IndicatorRow = Selectable<IndicatorTable> & {
  /** Keys, the default one is not marked. */
  directions: string[]
  observations: ObservationRow[]
  /** The observation that targets start from. */
  baseline: ObservationRow | null
}

/** The indicators of an edition in its own order, each with its directions and observations. */
export async function listIndicators(
  db: Reader,
  editionId: string,
  codes?: readonly string[],
): Promise<IndicatorRow[]> {
  if (codes?.length === 0) return []
  let query = db.selectFrom('indicator').selectAll().where('edition_id', '=', editionId)
  if (codes) query = query.where('code', 'in', [...codes])
  const indicators = await query.orderBy('position').execute()
  const directions = await db
    .selectFrom('indicator_direction')
    .select(['code', 'direction'])
    .where('edition_id', '=', editionId)
    .execute()
  const observations = await db
    .selectFrom('observation')
    .selectAll()
    .where('edition_id', '=', editionId)
    .orderBy('year')
    .orderBy('territory')
    .execute()
  return indicators.map((indicator) => {
    const own = observations.filter((observation) => observation.code === indicator.code)
    return {
      ...indicator,
      directions: directions
        .filter((row) => row.code === indicator.code)
        .map((row) => row.direction),
      observations: own,
      baseline: own.find((observation) => observation.is_baseline === 1) ?? null,
    }
  })
}
