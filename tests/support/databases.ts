import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, inject } from 'vitest'
import { connect } from '#db/connect'
import { migrate } from '#db/migrate'
import { type Database, openDatabase } from '#db/transaction'
import { findPostgres } from './find-postgres'

/** A fresh database with the newest schema and nothing in it; closed after the test. */
export type OpenDatabase = () => Promise<Database>

/** Runs the same tests on SQLite and on PostgreSQL; where no server is installed, the report says so. */
export function describeOnBothDatabases(name: string, tests: (open: OpenDatabase) => void): void {
  describe(`${name}, on SQLite`, () => tests(opener(freshSqlite)))
  describe.skipIf(!findPostgres())(`${name}, on PostgreSQL`, () => tests(opener(freshPostgres)))
}

/** For tests in which the database plays no part of its own. */
export function sqliteDatabases(): OpenDatabase {
  return opener(freshSqlite)
}

/** The address of a fresh, migrated database: for programs that open it themselves. */
export async function freshSqlite(): Promise<string> {
  folder ??= mkdtempSync(join(tmpdir(), 'helicity-test-'))
  template ??= makeTemplate(join(folder, 'template.db'))
  const copy = join(folder, `${++copies}.db`)
  copyFileSync(await template, copy)
  return `file:${copy}`
}

export async function freshPostgres(): Promise<string> {
  const answer = await fetch(inject('databaseOffice'))
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return text
}

let folder: string | undefined
let template: Promise<string> | undefined
let copies = 0

async function makeTemplate(file: string): Promise<string> {
  const connection = connect(`file:${file}`, () => {})
  await migrate(connection, 0)
  // Closing the last handle puts the log back into the file, so that the file alone can be copied.
  await connection.close()
  return file
}

function opener(fresh: () => Promise<string>): OpenDatabase {
  const opened: Database[] = []
  afterEach(async () => {
    for (const db of opened.splice(0)) await db.close()
  })
  afterAll(() => {
    if (folder) rmSync(folder, { recursive: true, force: true })
    folder = undefined
    template = undefined
  })
  return async () => {
    const db = openDatabase(connect(await fresh(), () => {}))
    opened.push(db)
    return db
  }
}
