import { sql } from 'kysely'
import type { Database } from '#db/transaction'

/** Sessions, limits and leases move without anything having happened. */
const restless = ['rate_limit', 'session', 'migration']

/** Every row of every table that an act could leave a trace in, as text: equal means untouched. */
export async function allRows({ read, kind }: Database): Promise<Record<string, string[]>> {
  const tables = await read.introspection.getTables()
  const names = tables
    .map(({ name }) => name)
    // The search index of SQLite keeps its own tables beside the one that we write.
    .filter((name) => !restless.includes(name) && !/^(sqlite_|proposal_search_)/.test(name))
    .sort()
  const found: Record<string, string[]> = {}
  for (const name of names) {
    const columns = kind === 'sqlite' && name === 'proposal_search' ? 'proposal_id, text' : '*'
    const { rows } = await sql`select ${sql.raw(columns)} from ${sql.table(name)}`.execute(read)
    found[name] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return found
}
