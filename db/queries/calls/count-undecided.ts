import type { Reader } from '../../transaction'

/** Submitted, and neither decided nor at another end. */
const undecided = [
  'admissibility',
  'amending',
  'consultation',
  'evaluation',
  'deliberation',
  'cosigning',
  'decided',
  'appeal',
]

export async function countUndecided(db: Reader, callId: string): Promise<number> {
  const row = await db
    .selectFrom('proposal')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('call_id', '=', callId)
    .where('state', 'in', undecided)
    .executeTakeFirstOrThrow()
  return row.count
}
