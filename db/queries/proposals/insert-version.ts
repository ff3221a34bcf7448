import type { Insertable } from 'kysely'
import type { ProposalVersionTable } from '../../schema/proposal-version'
import type { Tx } from '../../transaction'

export async function insertVersion(
  tx: Tx,
  version: Insertable<ProposalVersionTable>,
): Promise<void> {
  await tx.insertInto('proposal_version').values(version).execute()
}
