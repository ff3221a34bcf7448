import type { Millis } from './columns'

/** What a reviewer filed; a later one of the same review replaces it, both are kept. */
export interface ScoreSheetTable {
  id: string
  review_id: string
  proposal_id: string
  reviewer_id: string
  version: number
  recommendation: string
  comment: string
  filed_at: Millis
}
