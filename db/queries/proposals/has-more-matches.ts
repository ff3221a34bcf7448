import { type DialectKind, matchesWords } from '../../dialect'
import type { Reader } from '../../transaction'
import { mostMatches } from './register-filter'

/** Whether a search has more matches than it looks at, hidden and private texts included. */
export async function hasMoreMatches(
  db: Reader,
  kind: DialectKind,
  words: readonly string[],
): Promise<boolean> {
  const { count } = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('proposal_search')
        .select('proposal_id')
        .where(matchesWords(kind, [...words]))
        .limit(mostMatches + 1)
        .as('found'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count > mostMatches
}
