import { sql } from 'kysely'
import type { Tx } from '#db/transaction'

export interface Attempts {
  key: string
  /** How many to add. */
  points: number
  now: number
  windowMs: number
}

/** Adds to the count under `key`, which starts again once its window is over. One statement, so that instances share it. */
export async function countAttempts(
  tx: Tx,
  { key, points, now, windowMs }: Attempts,
): Promise<{ points: number; expiresAt: number }> {
  const isOver = sql<boolean>`rate_limit.expires_at <= ${now}`
  const row = await tx
    .insertInto('rate_limit')
    .values({ key, points, expires_at: now + windowMs })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        points: sql`case when ${isOver} then excluded.points else rate_limit.points + excluded.points end`,
        expires_at: sql`case when ${isOver} then excluded.expires_at else rate_limit.expires_at end`,
      }),
    )
    .returning(['points', 'expires_at'])
    .executeTakeFirstOrThrow()
  return { points: row.points, expiresAt: row.expires_at }
}
