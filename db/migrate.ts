import { sql } from 'kysely'
import type { Connection } from './connect'
import { migrations } from './migrations'

export type MigrationOutcome =
  | { ok: true; applied: string[]; isNew: boolean }
  /** The database was written by a later program; `unknown` names its first migration we lack. */
  | { ok: false; unknown: string }

/**
 * Brings the schema up to date, one transaction a migration, so that a stop in the middle resumes.
 * On PostgreSQL an advisory lock lets one of several starting instances do it.
 */
export async function migrate(connection: Connection, now: number): Promise<MigrationOutcome> {
  const { writer, kind } = connection
  await sql`create table if not exists migration (
    name text primary key, applied_at bigint not null
  )`.execute(writer)
  const done = await appliedNames(connection)
  const unknown = done.find((name) => !migrations.some((migration) => migration.name === name))
  if (unknown) return { ok: false, unknown }

  const applied: string[] = []
  for (const migration of migrations) {
    await writer.transaction().execute(async (tx) => {
      if (kind === 'postgres') await sql`select pg_advisory_xact_lock(7425361)`.execute(tx)
      const { rows } = await sql`select 1 from migration where name = ${migration.name}`.execute(tx)
      if (rows.length > 0) return
      for (const statement of migration.statements(kind)) await sql.raw(statement).execute(tx)
      await sql`insert into migration (name, applied_at) values (${migration.name}, ${now})`.execute(
        tx,
      )
      await tx
        .insertInto('site')
        .values({
          id: 1,
          data_version: 0,
          clock_offset: 0,
          is_demo: 0,
          created_at: now,
          chain_head: '',
          chain_length: 0,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      applied.push(migration.name)
    })
  }
  return { ok: true, applied, isNew: done.length === 0 }
}

async function appliedNames(connection: Connection): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(
    connection.writer,
  )
  return rows.map((row) => row.name)
}
