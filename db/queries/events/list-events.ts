import type { Reader } from '../../transaction'

/** The record of one subject, oldest first, with what was written where it was not erased. */
export function listEvents(db: Reader, subject: { kind: string; id: string }) {
  return db
    .selectFrom('event')
    .leftJoin('event_text', 'event_text.event_id', 'event.id')
    .leftJoin('account', 'account.id', 'event.actor_id')
    .select([
      'event.sequence',
      'event.id',
      'event.type',
      'event.actor_id',
      'event.at',
      'event.body',
      'event.previous_hash',
      'event.hash',
      'event_text.text',
      'account.name as actor_name',
      'account.helix as actor_helix',
    ])
    .where('event.subject_kind', '=', subject.kind)
    .where('event.subject_id', '=', subject.id)
    .orderBy('event.sequence')
    .execute()
}
export type EventRow = Awaited<ReturnType<typeof listEvents>>[number]
