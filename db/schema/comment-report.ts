import type { Millis } from './columns'

export interface CommentReportTable {
  id: string
  comment_id: string
  reporter_id: string
  reason: string
  created_at: Millis
  resolved_at: Millis | null
  resolved_by: string | null
}
