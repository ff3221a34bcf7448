import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import pino from 'pino'
import { type Connection, connect } from '#db/connect'
import { isUnavailable } from '#db/errors'
import { migrate } from '#db/migrate'
import { openDatabase } from '#db/transaction'
import { type Config, isLoopback } from './config.server'
import type { AppContext } from './context.server'
import { createRateLimits } from './http/rate-limit.server'
import { type Clock, systemClock } from './kernel/clock'
import { randomIds } from './kernel/ids'
import { createMailer } from './notifications/mailer.server'
import { createHeart, type Heart } from './pulse.server'
import { readSecretFile } from './secret.server'
import { translatorFor } from './words.server'

/** A started program. */
export interface Started {
  app: AppContext
  heart: Heart
  /** Whether this start made the database. */
  isNew: boolean
  close(): Promise<void>
}

/** `fault`: one line that tells the operator what to mend. */
export type StartOutcome = { ok: true; value: Started } | { ok: false; fault: string }

/** Builds what the program stands on, or says in one line why it cannot. */
export async function startContext(config: Config): Promise<StartOutcome> {
  const log = pino({ level: config.logLevel, base: null }, pino.destination({ fd: 2, sync: false }))
  let connection: Connection | undefined
  try {
    connection = connect(config.databaseUrl, (error) => {
      log.warn({ error: error.message }, 'a database connection was lost')
    })
    const migrated = await migrate(connection, Date.now())
    if (!migrated.ok) {
      throw new StartFault(
        `The database was written by a newer version of Helicity (${migrated.unknown}). Start that version, or restore a backup.`,
      )
    }
    const durability = await connection.durability()
    if (!durableSettings.has(durability)) {
      throw new StartFault(
        `${connection.name} would lose acknowledged writes at a power cut (${durability}).`,
      )
    }
    const db = openDatabase(connection)
    const isDemo = await readIsDemo(connection)
    if (isDemo && !isForThisComputer(config)) {
      throw new StartFault(
        `${connection.name} holds the demo region, where everybody can sign in as anybody. It is not served to other computers: set DATABASE_URL to another file, or unset APP_ORIGIN and HOST.`,
      )
    }
    const secret = config.secret
      ? Buffer.from(config.secret)
      : readSecretFile(resolve('data/secret'))
    const heart = createHeart(db)
    await heart.beat()
    const clock: Clock = { now: () => systemClock.now() + heart.last.clockOffset }
    const mailer = createMailer(config)
    const app: AppContext = {
      db,
      clock,
      ids: randomIds,
      config,
      log,
      mailer,
      limits: createRateLimits(db, clock),
      secret,
      isDemo,
      words: translatorFor,
    }
    const close = async () => {
      mailer.close()
      await db.close()
    }
    return { ok: true, value: { app, heart, isNew: migrated.isNew, close } }
  } catch (error) {
    await connection?.close().catch(() => {})
    const fault = startFault(error, config)
    if (fault) return { ok: false, fault }
    throw error
  }
}

/** Whether a start with these settings makes a demo region: nothing there yet, and nobody else can reach it. */
export function makesDemo(config: Config): boolean {
  return (
    config.isDefaultDatabase &&
    isForThisComputer(config) &&
    !existsSync(config.databaseUrl.slice('file:'.length))
  )
}

const isForThisComputer = (config: Config) => config.isLocal && isLoopback(config.host)

class StartFault extends Error {}

/** SQLite's FULL is 2, EXTRA is 3. PostgreSQL's `remote_*` and `on` all wait for the disk. */
const durableSettings = new Set([
  'journal=wal synchronous=2',
  'journal=wal synchronous=3',
  'synchronous_commit=on',
  'synchronous_commit=local',
  'synchronous_commit=remote_write',
  'synchronous_commit=remote_apply',
])

async function readIsDemo(connection: Connection): Promise<boolean> {
  const site = await connection.reader.selectFrom('site').select('is_demo').executeTakeFirst()
  return site?.is_demo === 1
}

function startFault(error: unknown, config: Config): string | null {
  if (error instanceof StartFault) return error.message
  const { code = '', message } = error as { code?: string; message: string }
  const where = config.databaseUrl.startsWith('file:')
    ? config.databaseUrl
    : `PostgreSQL at ${new URL(config.databaseUrl).host}`
  if (/^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOSPC)$/.test(code)) {
    return `Cannot write here: ${message}. Give this user a folder it may write in.`
  }
  if (
    /^(28P01|28000|3D000|ENOTFOUND|EAI_AGAIN)$/.test(code) ||
    /^SQLITE_(NOTADB|CORRUPT)/.test(code)
  ) {
    return `DATABASE_URL does not lead to a database (${where}): ${message}.`
  }
  // better-sqlite3 has no code for a folder that is a file; pg has none for a time-out.
  if (isUnavailable(error) || /directory does not exist|timeout|password must be/i.test(message)) {
    return `The database cannot be reached (${where}): ${message}.`
  }
  return null
}
