import type { Reader } from '../../transaction'

/** Supports given to a text that another has replaced, where voices are still open. */
export function listStaleSupports(db: Reader, accountId: string) {
  return db
    .selectFrom('support')
    .innerJoin('proposal', 'proposal.id', 'support.proposal_id')
    .select([
      'proposal.reference',
      'proposal.title',
      'proposal.language',
      'proposal.version',
      'support.version as supported',
    ])
    .where('support.account_id', '=', accountId)
    .whereRef('support.version', '<', 'proposal.version')
    .where('proposal.publication', '=', 'public')
    .where('proposal.state', 'in', ['consultation', 'evaluation', 'amending'])
    .orderBy('proposal.reference')
    .execute()
}
