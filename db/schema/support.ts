import type { Millis } from './columns'

export interface SupportTable {
  proposal_id: string
  account_id: string
  version: number
  helix: string
  created_at: Millis
}
