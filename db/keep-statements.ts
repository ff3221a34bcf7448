import type SqliteDatabase from 'better-sqlite3'
import type { SqliteDatabase as Handle } from 'kysely'

/** Lists of different lengths make different statements; the least used go. */
const most = 300

/** The same handle with each statement prepared once: preparing costs more than most queries here. */
export function keepStatements(database: SqliteDatabase.Database): Handle {
  const kept = new Map<string, SqliteDatabase.Statement<unknown[]>>()
  return {
    prepare(text) {
      const statement = kept.get(text) ?? database.prepare<unknown[]>(text)
      kept.delete(text)
      kept.set(text, statement)
      const oldest = kept.size > most ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
      return statement
    },
    close: () => database.close(),
  }
}
