import type { Reader } from '../../transaction'

/** The submitted versions, newest first, without their texts. */
export function listVersions(db: Reader, proposalId: string) {
  return db
    .selectFrom('proposal_version')
    .select(['version', 'title', 'note', 'submitted_at', 'budget_amount'])
    .where('proposal_id', '=', proposalId)
    .where('submitted_at', 'is not', null)
    .orderBy('version', 'desc')
    .execute()
}
