import type { Reader } from '../../transaction'
import type { CallRow } from './find-call'

/** The calls of a list of proposals. */
export async function listCallsById(db: Reader, ids: readonly string[]): Promise<CallRow[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('call')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute()
}
