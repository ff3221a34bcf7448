import type { Reader } from '../../transaction'

/** Euros promised in the call by proposed, pending and published approvals, one proposal left out. */
export async function sumCommittedGrants(
  db: Reader,
  callId: string,
  exceptProposalId: string,
): Promise<number> {
  const row = await db
    .selectFrom('decision')
    .innerJoin('proposal', 'proposal.id', 'decision.proposal_id')
    .select((eb) => eb.fn.sum<number>('decision.grant_amount').as('total'))
    .where('decision.call_id', '=', callId)
    .where('decision.proposal_id', '!=', exceptProposalId)
    .where('decision.outcome', '=', 'approve')
    .where('decision.state', 'in', ['proposed', 'pending', 'published'])
    // A grant is free again once the project was stopped or the proposal withdrawn.
    .where('proposal.state', 'not in', ['stopped', 'withdrawn'])
    .executeTakeFirst()
  return Number(row?.total ?? 0)
}
