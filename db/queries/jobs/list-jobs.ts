import type { Selectable } from 'kysely'
import type { JobTable } from '#db/schema/job'
import type { Reader } from '#db/transaction'

/** Jobs in one state, or in all; what waits by when it falls due, the rest newest first. */
export function listJobs(
  db: Reader,
  { state, limit }: { state?: 'waiting' | 'done' | 'dead'; limit: number },
): Promise<Selectable<JobTable>[]> {
  return db
    .selectFrom('job')
    .selectAll()
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
    .orderBy('run_at', state === 'waiting' ? 'asc' : 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}
