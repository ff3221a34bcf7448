import type { Generated } from 'kysely'
import type { Json, Millis } from './columns'

/** A submitted text, or (submitted_at null) the one being written; its number is then the next. */
export interface ProposalVersionTable {
  id: string
  proposal_id: string
  version: number
  title: string
  summary: string
  problem: string
  solution: string
  risks: string
  directions: Json
  municipalities: Json
  budget_amount: number | null
  budget_months: number | null
  budget_lines: Json
  transversality: string
  pooling: string
  inclusion: string
  european: string
  /** Steps of the wizard that were saved, for its task list. */
  steps_saved: Json
  /** Step → its fields as they were typed, where they cannot be read yet; `{}` once they can. */
  unfinished: Generated<Json>
  note: string | null
  created_at: Millis
  created_by: string
  saved_at: Millis
  submitted_at: Millis | null
}
