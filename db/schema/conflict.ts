import type { Millis } from './columns'

export interface ConflictTable {
  id: string
  proposal_id: string
  account_id: string
  kind: string
  explanation: string
  declared_at: Millis
  dismissed_at: Millis | null
  dismissed_by: string | null
  dismissal_reason: string | null
}
