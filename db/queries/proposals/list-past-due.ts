import type { Json } from '../../schema/columns'
import type { Reader } from '../../transaction'

export interface PastDueRow {
  reference: string
  title: string
  language: string
  state: string
  memory: Json
  call_id: string
}

/** States in which somebody owes the next step. */
const owed = [
  'consultation',
  'evaluation',
  'deliberation',
  'cosigning',
  'decided',
  'appeal',
  'approved',
  'piloting',
  'measuring',
]

/** Public proposals whose present step is past its end, the longest first. */
export function listPastDue(db: Reader, now: number, limit: number): Promise<PastDueRow[]> {
  return db
    .selectFrom('proposal')
    .select(['reference', 'title', 'language', 'state', 'memory', 'call_id'])
    .where('publication', '=', 'public')
    .where('state', 'in', owed)
    .where('due_at', '<', now - 1000)
    .orderBy('due_at')
    .limit(limit)
    .execute()
}
