import type { Reader } from '../../transaction'

/** Published decisions, newest first; `after` is the last one already read. */
export function listDecisions(
  db: Reader,
  {
    callId,
    outcome,
    after,
    limit,
  }: {
    callId?: string
    outcome?: string
    after?: { publishedAt: number; id: string }
    limit: number
  },
) {
  let query = db
    .selectFrom('decision')
    .innerJoin('proposal', 'proposal.id', 'decision.proposal_id')
    .innerJoin('call', 'call.id', 'decision.call_id')
    .selectAll('decision')
    .select([
      'proposal.reference as proposal_reference',
      'proposal.title as proposal_title',
      'proposal.language as proposal_language',
      'proposal.directions as proposal_directions',
      'proposal.helix as proposal_helix',
      'proposal.publication as proposal_publication',
      'call.reference as call_reference',
      'call.title as call_title',
    ])
    .where('decision.state', '=', 'published')
  if (callId) query = query.where('decision.call_id', '=', callId)
  if (outcome) query = query.where('decision.outcome', '=', outcome)
  if (after) {
    const { publishedAt, id } = after
    query = query.where((eb) =>
      eb.or([
        eb('decision.published_at', '<', publishedAt),
        eb.and([eb('decision.published_at', '=', publishedAt), eb('decision.id', '<', id)]),
      ]),
    )
  }
  return query
    .orderBy('decision.published_at', 'desc')
    .orderBy('decision.id', 'desc')
    .limit(limit)
    .execute()
}
export type DecisionListRow = Awaited<ReturnType<typeof listDecisions>>[number]
