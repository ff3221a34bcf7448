import type { Json } from './columns'

export interface DirectionTable {
  edition_id: string
  key: string
  number: number
  code: string
  kind: string
  mark: string
  name: Json
  description: Json
  test: Json | null
}
