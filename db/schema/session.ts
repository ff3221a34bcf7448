import type { Millis } from './columns'

export interface SessionTable {
  /** SHA-256 of the cookie's value. */
  id: string
  /** What a person ends a session by. */
  public_id: string
  account_id: string
  /** Moves with use, once a day. */
  expires_at: Millis
  /** Does not move. */
  ends_at: Millis
  /** To the day. */
  used_at: Millis
  created_at: Millis
}
