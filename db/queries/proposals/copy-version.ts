import type { Tx } from '../../transaction'
import { findVersion } from './find-version'

/** Starts a text to be written from submitted version `from`, with its targets. */
export async function copyVersion(
  tx: Tx,
  proposalId: string,
  from: number,
  { number, now, newId }: { number: number; now: number; newId: () => string },
): Promise<void> {
  const found = await findVersion(tx, proposalId, from)
  if (!found) throw new Error(`no version ${from} of ${proposalId}`)
  const id = newId()
  await tx
    .insertInto('proposal_version')
    .values({
      ...found.version,
      id,
      version: number,
      note: null,
      created_at: now,
      saved_at: now,
      submitted_at: null,
    })
    .execute()
  for (const target of found.targets) {
    await tx
      .insertInto('target')
      .values({ ...target, id: newId(), version_id: id })
      .execute()
  }
}
