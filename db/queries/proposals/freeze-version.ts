import type { Tx } from '../../transaction'
import { copyVersion } from './copy-version'
import { findVersion, type VersionRow } from './find-version'

/**
 * Makes the text being written the submitted version `number`. Where nobody has written since the
 * last one, that one is submitted again under the new number.
 */
export async function freezeVersion(
  tx: Tx,
  proposalId: string,
  number: number,
  now: number,
  newId: () => string,
): Promise<VersionRow> {
  if (!(await findVersion(tx, proposalId, 'working'))) {
    await copyVersion(tx, proposalId, number - 1, { number, now, newId })
  }
  return await tx
    .updateTable('proposal_version')
    .set({ version: number, submitted_at: now, unfinished: '{}' })
    .where('proposal_id', '=', proposalId)
    .where('submitted_at', 'is', null)
    .returningAll()
    .executeTakeFirstOrThrow()
}
