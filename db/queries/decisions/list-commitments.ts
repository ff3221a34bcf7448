import type { Json } from '../../schema/columns'
import type { Reader } from '../../transaction'

/** A grant that a call promised or is about to, and where its proposal stands. */
export interface Commitment {
  /** Whole euros. */
  grant: number
  /** `proposed`, `pending` or `published`. */
  decision_state: string
  state: string
  memory: Json
}

/** Approvals of a call that are proposed, signed or published, one proposal left out. */
export async function listCommitments(
  db: Reader,
  callId: string,
  exceptProposalId: string,
): Promise<Commitment[]> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('proposal', 'proposal.id', 'decision.proposal_id')
    .select([
      'decision.grant_amount as grant',
      'decision.state as decision_state',
      'proposal.state',
      'proposal.memory',
    ])
    .where('decision.call_id', '=', callId)
    .where('decision.proposal_id', '!=', exceptProposalId)
    .where('decision.outcome', '=', 'approve')
    .where('decision.state', 'in', ['proposed', 'pending', 'published'])
    .execute()
  return rows.map(({ grant, ...row }) => ({ grant: grant ?? 0, ...row }))
}
