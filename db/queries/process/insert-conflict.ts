import type { Insertable } from 'kysely'
import type { ConflictTable } from '../../schema/conflict'
import type { Tx } from '../../transaction'

/** Said twice, it stands once. */
export async function insertConflict(
  tx: Tx,
  conflict: Omit<Insertable<ConflictTable>, 'dismissed_at' | 'dismissed_by' | 'dismissal_reason'>,
): Promise<void> {
  await tx
    .insertInto('conflict')
    .values({ ...conflict, dismissed_at: null, dismissed_by: null, dismissal_reason: null })
    .onConflict((oc) => oc.columns(['proposal_id', 'account_id', 'kind']).doNothing())
    .execute()
}
