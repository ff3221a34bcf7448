import type { Reader } from '../../transaction'

/** When the next term of a proposal or a call ends, in ms; null where nothing is due. */
export async function findNextTerm(db: Reader, now: number): Promise<number | null> {
  const proposal = await db
    .selectFrom('proposal')
    .select(({ fn }) => fn.min('due_at').as('at'))
    .where('due_at', '>', now)
    .executeTakeFirst()
  const call = await db
    .selectFrom('call')
    .select(({ fn }) => fn.min('closes_at').as('at'))
    .where('closes_at', '>', now)
    .where('state', 'in', ['published', 'open'])
    .executeTakeFirst()
  const moments = [proposal?.at, call?.at].filter((at) => at !== null && at !== undefined)
  return moments.length > 0 ? Math.min(...moments) : null
}
