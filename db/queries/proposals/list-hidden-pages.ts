import type { Reader } from '../../transaction'

/** Proposals whose page a moderator has hidden. */
export function listHiddenPages(db: Reader) {
  return db
    .selectFrom('proposal')
    .select(['reference', 'title', 'language', 'state', 'memory', 'updated_at'])
    .where('publication', '=', 'hidden')
    .orderBy('updated_at', 'desc')
    .orderBy('reference')
    .execute()
}
