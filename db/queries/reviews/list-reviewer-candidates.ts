import type { Reader } from '../../transaction'

export interface ReviewerCandidate {
  id: string
  name: string
  helix: string
  /** Reviews of any proposal that are still to be filed. */
  open: number
  /** Their review of this proposal, whatever became of it. */
  state: string | null
}

/** Everybody in office as a reviewer, with their load, as one proposal sees them. */
export function listReviewerCandidates(
  db: Reader,
  proposalId: string,
): Promise<ReviewerCandidate[]> {
  return db
    .selectFrom('account')
    .innerJoin('account_role', (join) =>
      join
        .onRef('account_role.account_id', '=', 'account.id')
        .on('account_role.role', '=', 'reviewer'),
    )
    .leftJoin('review as own', (join) =>
      join.onRef('own.reviewer_id', '=', 'account.id').on('own.proposal_id', '=', proposalId),
    )
    .select((eb) => [
      'account.id',
      'account.name',
      'account.helix',
      'own.state',
      eb
        .selectFrom('review')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('review.reviewer_id', '=', 'account.id')
        .where('review.state', '=', 'assigned')
        .$asScalar()
        .$notNull()
        .as('open'),
    ])
    .where('account.disabled_at', 'is', null)
    .orderBy('open')
    .orderBy('account.name')
    .execute()
}
