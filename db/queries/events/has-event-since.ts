import type { Reader } from '../../transaction'

/** Whether an act of this type happened to the subject at or after `since` (ms). */
export async function hasEventSince(
  db: Reader,
  subject: { kind: string; id: string },
  type: string,
  since: number,
): Promise<boolean> {
  const row = await db
    .selectFrom('event')
    .select('id')
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('type', '=', type)
    .where('at', '>=', since)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
