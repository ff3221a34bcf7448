import type { Reader } from '../../transaction'
import type { IndicatorRow } from './list-indicators'

/**
 * Indicators by edition and code with their baseline alone: what a sentence and its drawing need.
 * `directions` and `observations` stay empty.
 */
export async function listIndicatorScales(
  db: Reader,
  editionIds: readonly string[],
  codes: readonly string[],
): Promise<IndicatorRow[]> {
  if (editionIds.length === 0 || codes.length === 0) return []
  const indicators = await db
    .selectFrom('indicator')
    .selectAll()
    .where('edition_id', 'in', [...new Set(editionIds)])
    .where('code', 'in', [...new Set(codes)])
    .execute()
  const baselines = await db
    .selectFrom('observation')
    .selectAll()
    .where('edition_id', 'in', [...new Set(editionIds)])
    .where('code', 'in', [...new Set(codes)])
    .where('is_baseline', '=', 1)
    .execute()
  return indicators.map((indicator) => ({
    ...indicator,
    directions: [],
    observations: [],
    baseline:
      baselines.find(
        (row) => row.edition_id === indicator.edition_id && row.code === indicator.code,
      ) ?? null,
  }))
}
