import type { Reader } from '#db/transaction'

/** Records of the chain after a sequence number, in order, with the text that is not erased. */
export function listChain(db: Reader, after: number, limit: number) {
  return db
    .selectFrom('event')
    .leftJoin('event_text', 'event_text.event_id', 'event.id')
    .selectAll('event')
    .select(['event_text.salt', 'event_text.text'])
    .where('event.sequence', '>', after)
    .orderBy('event.sequence')
    .limit(limit)
    .execute()
}
