import { sql } from 'kysely'
import { type DialectKind, matchesWords } from '../../dialect'
import type { Reader } from '../../transaction'
import type { RegisterFilter } from './register-filter'

/** A search looks at this many of the newest texts that match, and never ranks more. */
export const mostMatches = 1000

/** Above this many targets an indicator is looked up for each proposal, below it all at once. */
const manyAims = 2000

/** A filter whose search has been done. */
export interface NarrowedFilter extends RegisterFilter {
  /** Ids of the texts that match; null where nothing is searched. */
  found: readonly string[] | null
  /** More texts match than were looked at. */
  isCut: boolean
  /** So many proposals aim at these indicators that each row had better be asked. */
  isCommonAim: boolean
}

/** Does once what listing and counting both need. A filter that was narrowed comes back as it is. */
export async function narrowRegister(
  db: Reader,
  kind: DialectKind,
  filter: RegisterFilter | NarrowedFilter,
): Promise<NarrowedFilter> {
  if ('found' in filter) return filter
  const found = filter.words.length > 0 ? await findTexts(db, kind, filter.words) : null
  return {
    ...filter,
    found: found?.slice(0, mostMatches) ?? null,
    isCut: found !== null && found.length > mostMatches,
    isCommonAim: filter.indicators.length > 0 && (await isCommonAim(db, filter.indicators)),
  }
}

async function findTexts(
  db: Reader,
  kind: DialectKind,
  words: readonly string[],
): Promise<string[]> {
  const matches = db
    .selectFrom('proposal_search')
    .select('proposal_id')
    .where(matchesWords(kind, [...words]))
    .limit(mostMatches + 1)
  // FTS5 walks its rows backwards for nothing; PostgreSQL would have to sort them all.
  const newest = kind === 'sqlite' ? matches.orderBy(sql`rowid`, 'desc') : matches
  return (await newest.execute()).map((row) => row.proposal_id)
}

async function isCommonAim(db: Reader, indicators: readonly string[]): Promise<boolean> {
  const { count } = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('target')
        .select('target.id')
        .where('target.indicator', 'in', [...indicators])
        .limit(manyAims + 1)
        .as('aims'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count > manyAims
}
