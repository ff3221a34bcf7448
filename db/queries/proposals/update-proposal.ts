import type { Updateable } from 'kysely'
import type { ProposalTable } from '../../schema/proposal'
import type { Tx } from '../../transaction'

/** Writes only where nobody has written since `revision`; answers whether it did. */
export async function updateProposal(
  tx: Tx,
  id: string,
  revision: number,
  change: Updateable<ProposalTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('proposal')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
