import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'

/** Everything in which the two databases differ for a query stands in this file. */
export type DialectKind = 'sqlite' | 'postgres'

/**
 * Rows of `proposal_search` whose folded text has every word, the last one as a beginning.
 * Words must be folded and hold letters and digits only (`foldedWords`), so nothing needs quoting.
 */
export function matchesWords(kind: DialectKind, words: string[]): RawBuilder<SqlBool> {
  // A single letter begins a third of the vocabulary; it only counts as a word of its own.
  const last = words.length - 1
  const terms = words.map((word, at) => [word, at === last && word.length > 1] as const)
  if (kind === 'sqlite') {
    const query = terms.map(([word, open]) => `"${word}"${open ? '*' : ''}`).join(' ')
    return sql<SqlBool>`proposal_search match ${query}`
  }
  const query = terms.map(([word, open]) => `'${word}'${open ? ':*' : ''}`).join(' & ')
  return sql<SqlBool>`to_tsvector('simple', proposal_search.text) @@ to_tsquery('simple', ${query})`
}

/** Rows of `proposal_search` that have at least one of the words; folded as for `matchesWords`. */
export function matchesAnyWord(kind: DialectKind, words: string[]): RawBuilder<SqlBool> {
  const query = anyOf(kind, words)
  return kind === 'sqlite'
    ? sql<SqlBool>`proposal_search match ${query}`
    : sql<SqlBool>`to_tsvector('simple', proposal_search.text) @@ to_tsquery('simple', ${query})`
}

/** The more of the words, and the rarer they are, the smaller. Only beside `matchesAnyWord`. */
export function relevanceOfWords(kind: DialectKind, words: string[]): RawBuilder<number> {
  return kind === 'sqlite'
    ? sql<number>`bm25(proposal_search)`
    : sql<number>`-ts_rank(to_tsvector('simple', proposal_search.text), to_tsquery('simple', ${anyOf(kind, words)}))`
}

const anyOf = (kind: DialectKind, words: string[]): string =>
  kind === 'sqlite'
    ? words.map((word) => `"${word}"`).join(' OR ')
    : words.map((word) => `'${word}'`).join(' | ')

/** True where `column` is one of `values`, however many: they travel as one parameter. */
export function isOneOfMany(
  kind: DialectKind,
  column: Expression<string>,
  values: readonly string[],
): RawBuilder<SqlBool> {
  return kind === 'sqlite'
    ? sql<SqlBool>`${column} in (select value from json_each(${JSON.stringify(values)}))`
    : sql<SqlBool>`${column} = any(${values})`
}

/** Text to append to a query that takes jobs: only PostgreSQL has several writers at once. */
export const skipLocked = (kind: DialectKind): RawBuilder<unknown> =>
  kind === 'sqlite' ? sql`` : sql`for update skip locked`
