import type { Selectable } from 'kysely'
import { skipLocked } from '#db/dialect'
import type { JobTable } from '#db/schema/job'
import type { Database } from '#db/transaction'

export interface Lease {
  now: number
  /** A job not finished by then may be taken by another runner. */
  until: number
  by: string
  limit: number
}

/** Takes due jobs, the oldest first; no two runners take the same one. */
export function takeDueJobs(
  db: Database,
  { now, until, by, limit }: Lease,
): Promise<Selectable<JobTable>[]> {
  return db.writeQuietly(async (tx) => {
    const due = tx
      .selectFrom('job')
      .select('id')
      .where('state', '=', 'waiting')
      .where('run_at', '<=', now)
      .where((eb) => eb.or([eb('leased_until', 'is', null), eb('leased_until', '<=', now)]))
      .orderBy('run_at')
      .orderBy('id')
      .limit(limit)
      .modifyEnd(skipLocked(db.kind))
    const taken = await tx
      .updateTable('job')
      .set((eb) => ({ leased_until: until, leased_by: by, attempts: eb('attempts', '+', 1) }))
      .where('id', 'in', due)
      .returningAll()
      .execute()
    return taken.sort((a, b) => a.run_at - b.run_at || (a.id < b.id ? -1 : 1))
  })
}
