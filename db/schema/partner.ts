import type { Millis } from './columns'

export interface PartnerTable {
  id: string
  proposal_id: string
  position: number
  name: string
  helix: string
  email: string
  email_key: string
  account_id: string | null
  /** SHA-256 of the token in the invitation. */
  token_hash: string
  status: string
  invited_at: Millis | null
  answered_at: Millis | null
}
