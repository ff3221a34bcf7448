import type { Insertable } from 'kysely'
import type { TargetTable } from '../../schema/target'
import type { Tx } from '../../transaction'

/** Makes these the targets of a version, in this order. */
export async function replaceTargets(
  tx: Tx,
  versionId: string,
  targets: readonly Omit<Insertable<TargetTable>, 'version_id' | 'position'>[],
): Promise<void> {
  await tx.deleteFrom('target').where('version_id', '=', versionId).execute()
  if (targets.length === 0) return
  await tx
    .insertInto('target')
    .values(targets.map((target, position) => ({ ...target, version_id: versionId, position })))
    .execute()
}
