import type { Reader } from '../../transaction'

/** Proposals that a person follows, what moved last on top, with the version they supported. */
export function listFollowed(
  db: Reader,
  accountId: string,
  { limit, after }: { limit: number; after?: { updatedAt: number; reference: string } },
) {
  let query = db
    .selectFrom('follow')
    .innerJoin('proposal', 'proposal.id', 'follow.proposal_id')
    .innerJoin('call', 'call.id', 'proposal.call_id')
    .leftJoin('support', (join) =>
      join
        .onRef('support.proposal_id', '=', 'proposal.id')
        .onRef('support.account_id', '=', 'follow.account_id'),
    )
    .select([
      'proposal.reference',
      'proposal.title',
      'proposal.language',
      'proposal.state',
      'proposal.publication',
      'proposal.memory',
      'proposal.updated_at as updatedAt',
      'proposal.version',
      'support.version as supported',
      'call.settings as callSettings',
    ])
    .where('follow.account_id', '=', accountId)
    .where('proposal.state', '!=', 'discarded')
  if (after) {
    const { updatedAt, reference } = after
    query = query.where((eb) =>
      eb.or([
        eb('proposal.updated_at', '<', updatedAt),
        eb.and([
          eb('proposal.updated_at', '=', updatedAt),
          eb('proposal.reference', '<', reference),
        ]),
      ]),
    )
  }
  return query
    .orderBy('proposal.updated_at', 'desc')
    .orderBy('proposal.reference', 'desc')
    .limit(limit)
    .execute()
}
export type FollowedRow = Awaited<ReturnType<typeof listFollowed>>[number]
