import type { Selectable } from 'kysely'
import type { IdempotencyKeyTable } from '../../schema/idempotency-key'
import type { Reader } from '../../transaction'

export async function findIdempotencyKey(
  db: Reader,
  accountId: string,
  key: string,
): Promise<Selectable<IdempotencyKeyTable> | null> {
  const row = await db
    .selectFrom('idempotency_key')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .executeTakeFirst()
  return row ?? null
}
