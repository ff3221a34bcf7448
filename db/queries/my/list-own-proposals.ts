import type { Reader } from '../../transaction'

export interface OwnProposalRow {
  reference: string
  /** As it stands in the text being written, where there is one. */
  title: string
  language: string
  state: string
  publication: string
  memory: string
  dueAt: number | null
  updatedAt: number
  callSettings: string
  isLead: number
}

/** Proposals that a person leads or takes part in, what was touched last on top; drafts left out. */
export function listOwnProposals(
  db: Reader,
  accountId: string,
  limit: number,
): Promise<OwnProposalRow[]> {
  return db
    .selectFrom('proposal')
    .innerJoin('call', 'call.id', 'proposal.call_id')
    .leftJoin('proposal_version as working', (join) =>
      join.onRef('working.proposal_id', '=', 'proposal.id').on('working.submitted_at', 'is', null),
    )
    .select((eb) => [
      'proposal.reference',
      eb.fn.coalesce('working.title', 'proposal.title').as('title'),
      'proposal.language',
      'proposal.state',
      'proposal.publication',
      'proposal.memory',
      'proposal.due_at as dueAt',
      'proposal.updated_at as updatedAt',
      'call.settings as callSettings',
      eb.case().when('proposal.lead_id', '=', accountId).then(1).else(0).end().as('isLead'),
    ])
    .where('proposal.state', 'not in', ['draft', 'discarded'])
    .where((eb) =>
      eb.or([
        eb('proposal.lead_id', '=', accountId),
        eb.exists(
          eb
            .selectFrom('partner')
            .select('partner.id')
            .whereRef('partner.proposal_id', '=', 'proposal.id')
            .where('partner.account_id', '=', accountId)
            .where('partner.status', '=', 'accepted'),
        ),
      ]),
    )
    .orderBy('proposal.updated_at', 'desc')
    .orderBy('proposal.reference', 'desc')
    .limit(limit)
    .execute()
}
