import type { Json, Millis } from './columns'

export interface ProposalTable {
  id: string
  reference: string
  call_id: string
  edition_id: string
  lead_id: string
  language: string
  state: string
  publication: string
  revision: number
  machine_version: number
  /** What the process remembers between events (workflows/proposal). */
  memory: Json
  /** The last submitted version, 0 while a draft. */
  version: number
  /** Copied from the version that readers see, for lists. */
  title: string
  summary: string
  directions: Json
  municipalities: Json
  helix: string
  submitted_at: Millis | null
  public_at: Millis | null
  /** Entry into the present state. */
  entered_at: Millis
  due_at: Millis | null
  updated_at: Millis
  created_at: Millis
  /** Kept counters, so that lists need no counting. */
  comment_count: number
  support_public_service: number
  support_citizen: number
  support_business: number
  support_academia: number
}
