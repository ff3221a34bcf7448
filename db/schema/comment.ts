import type { Flag, Millis } from './columns'

export interface CommentTable {
  id: string
  proposal_id: string
  version: number
  author_id: string
  helix: string
  section: string
  stance: string
  body: string
  language: string
  reply_to: string | null
  state: string
  hidden_reason: string | null
  hidden_by: string | null
  hidden_at: Millis | null
  /** 1 when written after the consultation: marked, and not in its summary. */
  is_late: Flag
  created_at: Millis
}
