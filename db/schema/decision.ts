import type { Json, Millis } from './columns'

export interface DecisionTable {
  id: string
  reference: string
  proposal_id: string
  call_id: string
  /** proposed, pending, published, retracted, objected, withdrawn */
  state: string
  outcome: string
  /** Reasons by language; fr and nl always. */
  reasons: Json
  conditions: string | null
  grant_amount: number | null
  proposed_by: string
  proposed_at: Millis
  cosigned_by: string | null
  cosigned_at: Millis | null
  published_by: string | null
  published_at: Millis | null
  closed_reason: string | null
  /** Frozen at publication: everything the act relied on. */
  evidence: Json | null
}
