import type { Reader } from '../../transaction'
import type { ProposalRow } from './find-proposal'

export async function findProposalById(db: Reader, id: string): Promise<ProposalRow | null> {
  const row = await db.selectFrom('proposal').selectAll().where('id', '=', id).executeTakeFirst()
  return row ?? null
}
