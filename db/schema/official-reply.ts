import type { Json, Millis } from './columns'

/** What the office did with a consultation's comments; stands above them. */
export interface OfficialReplyTable {
  proposal_id: string
  texts: Json
  author_id: string
  created_at: Millis
  updated_at: Millis
}
