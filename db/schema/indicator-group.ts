import type { Json } from './columns'

/** Sub-dimensions and dimensions of a composite index such as DESI 2022. */
export interface IndicatorGroupTable {
  edition_id: string
  key: string
  parent: string | null
  weight: number
  position: number
  name: Json
}
