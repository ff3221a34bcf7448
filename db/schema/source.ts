import type { Json } from './columns'

/** Where a figure or a name comes from. */
export interface SourceTable {
  key: string
  name: Json
  address: string | null
}
