import type { Millis } from './columns'

export interface FollowTable {
  proposal_id: string
  account_id: string
  created_at: Millis
}
