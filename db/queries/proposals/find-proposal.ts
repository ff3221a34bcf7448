import type { Selectable } from 'kysely'
import type { ProposalTable } from '../../schema/proposal'
import type { Reader } from '../../transaction'

export type ProposalRow = Selectable<ProposalTable>

export async function findProposal(db: Reader, reference: string): Promise<ProposalRow | null> {
  const row = await db
    .selectFrom('proposal')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst()
  return row ?? null
}
