import type { Selectable } from 'kysely'
import type { CallTable } from '../../schema/call'
import type { Reader } from '../../transaction'

/** Calls that take proposals at this moment: the one that closes first leads, the idea box ends. */
export function listOpenCalls(db: Reader, now: number): Promise<Selectable<CallTable>[]> {
  return db
    .selectFrom('call')
    .selectAll()
    .where('state', 'in', ['published', 'open'])
    .where('opens_at', '<=', now)
    .where((eb) =>
      // The whole last second still counts.
      eb.or([eb('closes_at', 'is', null), eb('closes_at', '>', now - 1000)]),
    )
    .orderBy('is_standing')
    .orderBy('closes_at', (order) => order.asc().nullsLast())
    .orderBy('reference')
    .execute()
}
