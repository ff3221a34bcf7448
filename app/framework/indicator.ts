import type { IndicatorRow, ObservationRow } from '#db/queries/framework/list-indicators'
import type { SourceRow } from '#db/queries/framework/list-sources'
import type { Texts } from '~/i18n/texts'

export interface Observation {
  territory: string
  year: number
  value: number
  /** Key of a source of the edition. */
  source: string
  /** Rounded, second-hand or of another territory: an order of size. */
  isIndicative: boolean
}

/** An indicator of a framework edition with its texts read. */
export interface Indicator {
  code: string
  name: Texts
  /** ICU message with `{year}`, `{bound}` and `{level}`. */
  sentence: Texts | null
  definition: Texts | null
  /** Written after a number; empty for a bare ratio. */
  unit: Texts
  better: 'higher' | 'lower'
  min: number
  max: number
  dimension: string | null
  directions: string[]
  baseline: Observation | null
  target: { value: number; year: number } | null
}

export function toIndicator(row: IndicatorRow): Indicator {
  return {
    code: row.code,
    name: JSON.parse(row.name) as Texts,
    sentence: row.sentence ? (JSON.parse(row.sentence) as Texts) : null,
    definition: row.definition ? (JSON.parse(row.definition) as Texts) : null,
    unit: JSON.parse(row.unit_text) as Texts,
    better: row.better as Indicator['better'],
    min: row.min,
    max: row.max,
    dimension: row.dimension,
    directions: row.directions,
    baseline: row.baseline && toObservation(row.baseline),
    target:
      row.target_value === null || row.target_year === null
        ? null
        : { value: row.target_value, year: row.target_year },
  }
}

export const toObservation = (row: ObservationRow): Observation => ({
  territory: row.territory,
  year: row.year,
  value: row.value,
  source: row.source,
  isIndicative: row.is_indicative === 1,
})

/** The names of sources by key; a key that is not among the rows has none. */
export function sourceNames(rows: readonly SourceRow[]): (key: string) => Texts | null {
  const names = new Map(rows.map(({ key, name }) => [key, JSON.parse(name) as Texts]))
  return (key) => names.get(key) ?? null
}
