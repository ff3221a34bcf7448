import type { Json, Millis } from './columns'

/** One reviewer's task on one proposal. */
export interface ReviewTable {
  id: string
  proposal_id: string
  reviewer_id: string
  helix: string
  state: string
  assigned_at: Millis
  assigned_by: string
  due_at: Millis | null
  filed_at: Millis | null
  /** Reason of recusal, abstention or release. */
  reason: string | null
  /** Unfiled answers, saved as they are typed. */
  draft: Json | null
}
