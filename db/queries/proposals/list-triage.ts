import type { Reader } from '../../transaction'

/** Proposals whose admissibility is being checked, the shortest time first; columns of a card. */
export function listTriage(db: Reader, limit: number) {
  return db
    .selectFrom('proposal')
    .select([
      'id',
      'reference',
      'call_id',
      'edition_id',
      'lead_id',
      'language',
      'state',
      'memory',
      'version',
      'title',
      'summary',
      'directions',
      'municipalities',
      'helix',
      'public_at',
      'comment_count',
      'support_public_service',
      'support_citizen',
      'support_business',
      'support_academia',
    ])
    .where('state', '=', 'admissibility')
    .orderBy('due_at')
    .orderBy('reference')
    .limit(limit)
    .execute()
}
