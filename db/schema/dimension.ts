import type { Json } from './columns'

export interface DimensionTable {
  edition_id: string
  key: string
  position: number
  name: Json
}
