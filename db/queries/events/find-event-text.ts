import type { Reader } from '../../transaction'

/** What was written with an act; null where nothing was, or it was erased. */
export async function findEventText(
  db: Reader,
  eventId: string,
): Promise<Record<string, unknown> | null> {
  const row = await db
    .selectFrom('event_text')
    .select('text')
    .where('event_id', '=', eventId)
    .executeTakeFirst()
  return row ? (JSON.parse(row.text) as Record<string, unknown>) : null
}
