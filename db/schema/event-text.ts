import type { Json } from './columns'

export interface EventTextTable {
  event_id: string
  salt: string
  text: Json
}
