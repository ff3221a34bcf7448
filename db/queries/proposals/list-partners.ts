import type { Reader } from '../../transaction'
import type { PartnerRow } from './find-version'

export function listPartners(db: Reader, proposalId: string): Promise<PartnerRow[]> {
  return db
    .selectFrom('partner')
    .selectAll()
    .where('proposal_id', '=', proposalId)
    .orderBy('position')
    .execute()
}
