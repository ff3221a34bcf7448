import type { Reader } from '../../transaction'

/** Comments with a report that nobody has answered yet, and since when the oldest waits. */
export async function countOpenReports(
  db: Reader,
): Promise<{ comments: number; oldest: number | null }> {
  const row = await db
    .selectFrom('comment_report')
    .select((eb) => [
      eb.fn.count<number>('comment_id').distinct().as('comments'),
      eb.fn.min<number | null>('created_at').as('oldest'),
    ])
    .where('resolved_at', 'is', null)
    .executeTakeFirstOrThrow()
  return { comments: row.comments, oldest: row.oldest }
}
