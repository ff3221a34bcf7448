import type { Reader } from '../../transaction'
import type { ThreadFilter } from './list-threads'

/** How many comments, answers left out, meet a filter. */
export async function countThreads(
  db: Reader,
  proposalId: string,
  { section, helix, stance }: ThreadFilter,
): Promise<number> {
  let query = db
    .selectFrom('comment')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('proposal_id', '=', proposalId)
    .where('reply_to', 'is', null)
  if (section) query = query.where('section', '=', section)
  if (helix) query = query.where('helix', '=', helix)
  if (stance) query = query.where('stance', '=', stance)
  const { count } = await query.executeTakeFirstOrThrow()
  return count
}
