import type { Flag, Json } from './columns'

export interface IndicatorTable {
  edition_id: string
  code: string
  position: number
  name: Json
  sentence: Json | null
  definition: Json | null
  unit: string
  unit_text: Json
  better: string
  min: number
  max: number
  bounds_by_call: Flag
  weight: number
  dimension: string | null
  beneficiaries: Json
  origin: string | null
  type: string | null
  target_value: number | null
  target_year: number | null
  target_source: string | null
  /** The group inside a composite index, null where the edition is a list. */
  group_key: string | null
}
