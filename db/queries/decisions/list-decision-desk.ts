import type { Reader } from '../../transaction'

/** States in which a proposal lies on the board's table. */
const states = ['deliberation', 'cosigning', 'decided', 'reserve-list']

/** What waits for the board, the shortest time first, each with the decision in the making. */
export function listDecisionDesk(db: Reader, { callId }: { callId?: string } = {}) {
  let query = db
    .selectFrom('proposal')
    .innerJoin('call', 'call.id', 'proposal.call_id')
    .leftJoin('decision', (join) =>
      join
        .onRef('decision.proposal_id', '=', 'proposal.id')
        .on('decision.state', 'in', ['proposed', 'pending']),
    )
    .leftJoin('account as proposer', 'proposer.id', 'decision.proposed_by')
    .leftJoin('account as cosigner', 'cosigner.id', 'decision.cosigned_by')
    .select([
      'proposal.id',
      'proposal.reference',
      'proposal.title',
      'proposal.language',
      'proposal.state',
      'proposal.publication',
      'proposal.memory',
      'proposal.due_at',
      'proposal.revision',
      'proposal.helix',
      'proposal.directions',
      'proposal.edition_id',
      'call.id as call_id',
      'call.reference as call_reference',
      'call.title as call_title',
      'call.settings as call_settings',
      'decision.reference as decision_reference',
      'decision.outcome',
      'decision.grant_amount',
      'decision.proposed_by',
      'decision.proposed_at',
      'decision.cosigned_by',
      'decision.cosigned_at',
      'proposer.name as proposer_name',
      'cosigner.name as cosigner_name',
    ])
    .where('proposal.state', 'in', states)
  if (callId) query = query.where('proposal.call_id', '=', callId)
  return query.orderBy('proposal.due_at').orderBy('proposal.reference').execute()
}
export type DecisionDeskRow = Awaited<ReturnType<typeof listDecisionDesk>>[number]
