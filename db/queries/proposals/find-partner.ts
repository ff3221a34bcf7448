import type { Reader } from '../../transaction'
import type { PartnerRow } from './find-version'

/** By the hash of the link that was sent, or as one of a proposal's partners. */
export async function findPartner(
  db: Reader,
  by: { tokenHash: string } | { id: string; proposalId: string },
): Promise<PartnerRow | null> {
  const query = db.selectFrom('partner').selectAll()
  const row = await ('tokenHash' in by
    ? query.where('token_hash', '=', by.tokenHash)
    : query.where('id', '=', by.id).where('proposal_id', '=', by.proposalId)
  ).executeTakeFirst()
  return row ?? null
}
