import type { Insertable } from 'kysely'
import type { IdempotencyKeyTable } from '../../schema/idempotency-key'
import type { Tx } from '../../transaction'

/** The first answer under a key stays. */
export async function insertIdempotencyKey(
  tx: Tx,
  row: Insertable<IdempotencyKeyTable>,
): Promise<void> {
  await tx
    .insertInto('idempotency_key')
    .values(row)
    .onConflict((oc) => oc.columns(['account_id', 'key']).doNothing())
    .execute()
}
