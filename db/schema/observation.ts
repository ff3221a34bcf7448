import type { Flag } from './columns'

export interface ObservationTable {
  id: string
  edition_id: string
  code: string
  territory: string
  year: number
  value: number
  source: string
  is_indicative: Flag
  /** 1 for the one that targets start from. */
  is_baseline: Flag
}
