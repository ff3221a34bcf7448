import type { Json, Millis } from './columns'

/** Outbox, timers and scheduled work: one queue on both databases. */
export interface JobTable {
  id: string
  kind: string
  payload: Json
  /** At most one waiting or done job has it. */
  unique_key: string | null
  state: string
  run_at: Millis
  attempts: number
  leased_until: Millis | null
  leased_by: string | null
  last_error: string | null
  created_at: Millis
  finished_at: Millis | null
}
