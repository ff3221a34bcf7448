import type { Insertable } from 'kysely'
import type { ProposalTable } from '../../schema/proposal'
import type { Tx } from '../../transaction'

type Counters =
  | 'comment_count'
  | 'support_public_service'
  | 'support_citizen'
  | 'support_business'
  | 'support_academia'

export async function insertProposal(
  tx: Tx,
  proposal: Omit<Insertable<ProposalTable>, Counters>,
): Promise<void> {
  await tx
    .insertInto('proposal')
    .values({
      ...proposal,
      comment_count: 0,
      support_public_service: 0,
      support_citizen: 0,
      support_business: 0,
      support_academia: 0,
    })
    .execute()
}
