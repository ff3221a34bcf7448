import type { MailTable } from '#db/schema/mail'
import type { Database } from '#db/transaction'
import { type Config, readConfig } from '~/config.server'
import type { AppContext, Log } from '~/context.server'
import { createRateLimits } from '~/http/rate-limit.server'
import type { Ids } from '~/kernel/ids'
import { translatorFor } from '~/words.server'
import { type FakeClock, fakeClock } from './clock'

export interface LogLine {
  level: keyof Log
  fields: Record<string, unknown>
  message: string
}

/** A program on a real database; only clock, letters and chance are ours. */
export interface TestContext extends AppContext {
  clock: FakeClock
  /** What the mailer was given. */
  sent: MailTable[]
  logged: LogLine[]
}

export interface TestContextOptions {
  clock?: FakeClock
  isDemo?: boolean
  env?: Record<string, string>
}

export function makeTestContext(db: Database, options: TestContextOptions = {}): TestContext {
  const clock = options.clock ?? fakeClock()
  const sent: MailTable[] = []
  const logged: LogLine[] = []
  const log = (level: keyof Log) => (fields: Record<string, unknown>, message: string) => {
    logged.push({ level, fields, message })
  }
  return {
    db,
    clock,
    ids: countedIds(),
    config: testConfig(options.env),
    log: { info: log('info'), warn: log('warn'), error: log('error') },
    mailer: {
      send: async (mail) => {
        sent.push(mail)
      },
      close: () => {},
    },
    limits: createRateLimits(db, clock),
    secret: Buffer.from('a secret that only tests know, 32'),
    isDemo: options.isDemo ?? false,
    words: translatorFor,
    sent,
    logged,
  }
}

export function testConfig(env: Record<string, string> = {}): Config {
  const read = readConfig(env)
  if (!read.ok) throw new Error(read.faults.join('\n'))
  return read.config
}

/** The same at every run; as long and as sortable as real ones. */
export function countedIds(): Ids {
  let last = 0
  const next = () => String(++last).padStart(12, '0')
  return {
    row: () => `00000000-0000-7000-8000-${next()}`,
    secret: () => `secret-${next()}`.padEnd(43, 'x'),
  }
}
