import type { Flag, Json } from './columns'

/** A framework edition: all reference data as it stood. */
export interface EditionTable {
  id: string
  key: string
  name: Json
  valid_from: string
  /** 1 where proposals may target its indicators, 0 for a context edition. */
  is_targetable: Flag
  note: Json
  /** Keys of `source`. */
  sources: Json
}
