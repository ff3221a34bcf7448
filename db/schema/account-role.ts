import type { Millis } from './columns'

export interface AccountRoleTable {
  account_id: string
  role: string
  granted_at: Millis
  granted_by: string | null
}
