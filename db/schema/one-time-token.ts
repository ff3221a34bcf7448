import type { Millis } from './columns'

/** A link sent by mail; used once. */
export interface OneTimeTokenTable {
  /** SHA-256 of the token. */
  hash: string
  kind: string
  account_id: string
  expires_at: Millis
  used_at: Millis | null
}
