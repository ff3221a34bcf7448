import type { Json, Millis } from './columns'

export interface IdempotencyKeyTable {
  account_id: string
  key: string
  request_hash: string
  status: number
  body: string
  headers: Json
  created_at: Millis
}
