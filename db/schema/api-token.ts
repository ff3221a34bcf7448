import type { Millis } from './columns'

export interface ApiTokenTable {
  id: string
  hash: string
  account_id: string
  scope: string
  name: string
  created_at: Millis
  last_used_at: Millis | null
  revoked_at: Millis | null
}
