import type { Reader } from '#db/transaction'

/** When the next job that nobody holds falls due, in ms; null where none waits. */
export async function findNextDue(db: Reader, now: number): Promise<number | null> {
  const next = await db
    .selectFrom('job')
    .select('run_at')
    .where('state', '=', 'waiting')
    .where((eb) => eb.or([eb('leased_until', 'is', null), eb('leased_until', '<=', now)]))
    .orderBy('run_at')
    .limit(1)
    .executeTakeFirst()
  return next?.run_at ?? null
}
