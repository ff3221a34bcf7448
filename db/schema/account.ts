import type { Millis } from './columns'

export interface AccountTable {
  id: string
  /** As written, for letters. */
  email: string
  /** Lower case, for finding and for uniqueness. */
  email_key: string
  name: string
  helix: string
  /** Language of letters and official acts. */
  language: string
  municipality: string | null
  password_hash: string | null
  email_confirmed_at: Millis | null
  disabled_at: Millis | null
  created_at: Millis
  /** Set for the people of a demo region, who can be entered with one click. */
  persona: string | null
}
