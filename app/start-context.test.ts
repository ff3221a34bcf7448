import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { markDemo } from '#db/queries/site/mark-demo'
import { testConfig } from '#tests/support/context'
import { freePort } from '#tests/support/start-postgres'
import { makesDemo, type Started, startContext } from './start-context.server'

const home = process.cwd()
let folder = ''
let opened: Started[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helicity-start-'))
  process.chdir(folder)
})
afterEach(async () => {
  for (const started of opened) await started.close()
  opened = []
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

async function start(env: Record<string, string> = {}): Promise<Started> {
  const outcome = await startContext(testConfig(env))
  if (!outcome.ok) throw new Error(outcome.fault)
  opened.push(outcome.value)
  return outcome.value
}

async function faultOf(env: Record<string, string>): Promise<string> {
  const outcome = await startContext(testConfig(env))
  if (outcome.ok) opened.push(outcome.value)
  return outcome.ok ? '' : outcome.fault
}

describe('a start', () => {
  it('keeps a secret that only its owner reads, and uses it again', async () => {
    const { app } = await start()
    expect(statSync('data/secret').mode & 0o777).toBe(0o600)
    const again = await start()
    expect(again.app.secret).toEqual(app.secret)
    expect(readFileSync('data/secret', 'utf8')).toHaveLength(43)
  })

  it('writes through to the disk before it says that something is kept', async () => {
    const { app } = await start()
    expect(await app.db.durability()).toBe('journal=wal synchronous=2')
  })

  it('follows the clock of the region it opens', async () => {
    const { app, heart } = await start()
    const before = app.clock.now()
    await app.db.write((tx) => tx.updateTable('site').set({ clock_offset: 86_400_000 }).execute())
    await heart.beat()
    expect(app.clock.now() - before).toBeGreaterThanOrEqual(86_400_000)
  })

  it('says in one line what an operator must mend', async () => {
    writeFileSync('not-a-folder', '')
    writeFileSync('not-a-database', 'x'.repeat(5000))
    const closed = await freePort()
    const secret = 'abcdefghijklmnopqrstuvwxyz0123456789'
    const faults = [
      await faultOf({ DATABASE_URL: 'file:not-a-folder/helicity.db' }),
      await faultOf({ DATABASE_URL: 'file:not-a-database' }),
      await faultOf({
        DATABASE_URL: `postgres://u:pw@127.0.0.1:${closed}/x`,
        HELICITY_SECRET: secret,
      }),
    ]
    for (const fault of faults) {
      expect(fault).not.toBe('')
      expect(fault).not.toContain('\n')
      expect(fault).not.toContain('pw@')
    }
  })

  it('does not touch a database of a newer version', async () => {
    const { app } = await start()
    await app.db.writeQuietly((tx) =>
      sql`insert into migration (name, applied_at) values ('9999-later', 0)`.execute(tx),
    )
    expect(await faultOf({})).toMatch(/newer version of Helicity \(9999-later\)/)
  })
})

describe('a demo region', () => {
  it('is made only where nothing is yet, on this computer, in the default file', async () => {
    expect(makesDemo(testConfig())).toBe(true)
    expect(makesDemo(testConfig({ APP_ORIGIN: 'http://localhost:4000' }))).toBe(true)
    expect(makesDemo(testConfig({ APP_ORIGIN: 'https://helicity.example' }))).toBe(false)
    expect(makesDemo(testConfig({ DATABASE_URL: 'file:./data/other.db' }))).toBe(false)
    mkdirSync('data')
    writeFileSync('data/helicity.db', '')
    expect(makesDemo(testConfig())).toBe(false)
  })

  it('is not served to other computers', async () => {
    const { app } = await start()
    await app.db.write(markDemo)
    expect((await start()).app.isDemo).toBe(true)
    expect(await faultOf({ APP_ORIGIN: 'https://helicity.example' })).toMatch(/demo region/)
    expect(await faultOf({ APP_ORIGIN: 'http://localhost:3000', HOST: '0.0.0.0' })).toMatch(
      /demo region/,
    )
  })
})
