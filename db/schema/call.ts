import type { Flag, Json, Millis } from './columns'

export interface CallTable {
  id: string
  reference: string
  state: string
  revision: number
  is_standing: Flag
  edition_id: string
  title: Json
  summary: Json
  conditions: Json
  budget: number | null
  max_grant: number | null
  opens_at: Millis | null
  closes_at: Millis | null
  /** Terms, quorum, panel rule, reviewing mode, consultation, scale; frozen when published. */
  settings: Json
  /** What the call's process remembers (workflows/call). */
  memory: Json
  created_at: Millis
  created_by: string | null
  published_at: Millis | null
}
