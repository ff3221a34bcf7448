import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import {
  CompiledQuery,
  type SqliteDatabase as Handle,
  Kysely,
  PostgresDialect,
  SqliteDialect,
  SqliteDriver,
} from 'kysely'
import pg from 'pg'
import type { DialectKind } from './dialect'
import { keepStatements } from './keep-statements'
import type { Tables } from './schema'

/** What every process sharing the database must notice soon. */
export interface Pulse {
  /** Raised by every write that a page could show. */
  dataVersion: number
  /** How far a demo region has let time pass, in ms. */
  clockOffset: number
}

/** The two handles of one database. `reader` of SQLite cannot write at all. */
export interface Connection {
  kind: DialectKind
  /** Where it is, without a password, for messages to operators. */
  name: string
  writer: Kysely<Tables>
  reader: Kysely<Tables>
  /** Settings read back after a first query; what is asked for is not always what is set. */
  durability(): Promise<string>
  /** Read before most answers, so at once and without Kysely where the database is a file (2 µs). */
  readPulse(): Pulse | Promise<Pulse>
  /** Writes within `work` do not wait for the disk: for what is begun again if the power goes. */
  inBulk<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

const pulseQuery =
  'select data_version as "dataVersion", clock_offset as "clockOffset" from site where id = 1'

/** @param url `file:./data/helicity.db`, `file::memory:` is refused, or `postgres://…` */
export function connect(url: string, onError: (error: Error) => void): Connection {
  return url.startsWith('file:')
    ? connectSqlite(url.slice('file:'.length))
    : connectPostgres(url, onError)
}

/** Writers take the lock at once: a read that later writes would meet SQLITE_BUSY_SNAPSHOT. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(
    connection: Parameters<SqliteDriver['beginTransaction']>[0],
  ): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #database: Handle
  constructor(database: Handle) {
    super({ database })
    this.#database = database
  }
  override createDriver() {
    return new ImmediateDriver({ database: this.#database })
  }
}

function connectSqlite(file: string): Connection {
  mkdirSync(dirname(file), { recursive: true })
  const writing = new SqliteDatabase(file, { timeout: 2000 })
  writing.pragma('journal_mode = WAL')
  // NORMAL, the default this build compiles in for WAL, loses acknowledged writes on power loss.
  writing.pragma('synchronous = FULL')
  writing.pragma('foreign_keys = ON')
  writing.pragma('secure_delete = ON')
  const reading = new SqliteDatabase(file, { timeout: 2000 })
  reading.pragma('query_only = ON')
  reading.pragma('cache_size = -32000')
  reading.pragma('mmap_size = 268435456')
  const writer = new Kysely<Tables>({ dialect: new ImmediateDialect(keepStatements(writing)) })
  const reader = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: keepStatements(reading) }),
  })
  let pulse: SqliteDatabase.Statement<[], Pulse> | undefined
  return {
    kind: 'sqlite',
    name: `SQLite ${file}`,
    writer,
    reader,
    async durability() {
      // The value is only true after a statement has run: straight after WAL it reads 2 whatever holds.
      writing.prepare('select count(*) from sqlite_schema').get()
      const synchronous = writing.pragma('synchronous', { simple: true })
      const journal = writing.pragma('journal_mode', { simple: true })
      return `journal=${journal} synchronous=${synchronous}`
    },
    readPulse() {
      // Prepared at first use: a new file has no `site` until it is migrated.
      pulse ??= reading.prepare<[], Pulse>(pulseQuery)
      return pulse.get() ?? { dataVersion: 0, clockOffset: 0 }
    },
    async inBulk(work) {
      writing.pragma('synchronous = OFF')
      try {
        return await work()
      } finally {
        writing.pragma('synchronous = FULL')
        writing.pragma('wal_checkpoint(TRUNCATE)')
      }
    },
    async close() {
      await reader.destroy()
      await writer.destroy()
      // Kysely leaves a handle open that it never used, and with it the log beside the file.
      reading.close()
      writing.close()
    },
  }
}

function connectPostgres(url: string, onError: (error: Error) => void): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 2000,
    // A server that hangs must not hold every request; no query of ours takes this long.
    query_timeout: 10_000,
    // int8 comes as text by default; every count and epoch millisecond here is a safe integer.
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === 20
          ? Number
          : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
    },
  })
  // A stopped server raises on idle clients; without a listener that ends the process.
  pool.on('error', onError)
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    kind: 'postgres',
    name: `PostgreSQL ${new URL(url).host}${new URL(url).pathname}`,
    writer: kysely,
    reader: kysely,
    async durability() {
      const { rows } = await pool.query("select current_setting('synchronous_commit') as value")
      return `synchronous_commit=${rows[0]?.value}`
    },
    async readPulse() {
      const { rows } = await pool.query<Pulse>(pulseQuery)
      return rows[0] ?? { dataVersion: 0, clockOffset: 0 }
    },
    inBulk: (work) => work(),
    close: () => kysely.destroy(),
  }
}
