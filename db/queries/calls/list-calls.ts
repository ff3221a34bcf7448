import type { Reader } from '../../transaction'
import type { CallRow } from './find-call'

/** Calls in these states, the one that closes first on top, the standing one last. */
export function listCalls(db: Reader, states: readonly string[]): Promise<CallRow[]> {
  return db
    .selectFrom('call')
    .selectAll()
    .where('state', 'in', [...states])
    .orderBy('is_standing')
    .orderBy('closes_at', (order) => order.asc().nullsLast())
    .orderBy('reference')
    .execute()
}
