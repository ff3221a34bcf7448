import type { Millis } from './columns'

/**
 * The append-only log. `body` is canonical JSON and is hashed with `previous_hash`; what a person
 * wrote or is called stands in `event_text`, of which the body holds a salted hash only.
 */
export interface EventTable {
  sequence: number
  id: string
  subject_kind: string
  subject_id: string
  type: string
  actor_id: string | null
  at: Millis
  body: string
  previous_hash: string
  hash: string
}
