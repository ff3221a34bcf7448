import { readdirSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
vi.mock('#db/seeds/demo/content/proposals', async () => {
  const proposals: unknown[] = []
  for (const f of readdirSync('db/seeds/demo/content/proposals')) {
    if (f.startsWith('index')) continue
    const m = await import(`../db/seeds/demo/content/proposals/${f.replace('.ts','')}.ts`)
    proposals.push(...Object.values(m))
  }
  return { proposals }
})
import { describeOnBothDatabases } from './support/databases'
import { makeTestContext } from './support/context'
import { loadReference } from '#db/seeds/load-reference'
import { playRegion } from '~/demo/play-region.server'
import { fireTimer } from '~/process/commands/fire-timer.server'
import { ok } from '~/kernel/result'
describeOnBothDatabases('play', (open) => {
  it('plays', async () => {
    const db = await open()
    await db.write((tx) => loadReference(tx))
    const ctx = makeTestContext(db, {isDemo: true})
    const t = Date.now()
    const handlers = { timer: (c: any, j: any) => fireTimer(c, j.payload), notify: async () => ok(null), letter: async () => ok(null), mail: async () => ok(null) }
    console.log(await playRegion(ctx, handlers as any, Date.now(), console.log), Date.now() - t, 'ms')
    console.log(ctx.logged)
    console.log(await db.read.selectFrom('proposal').select(['title','state','publication','comment_count']).orderBy('state').execute())
    console.log(await db.read.selectFrom('job').select(e=>['kind','state',e.fn.countAll().as('n')]).groupBy(['kind','state']).execute())
  }, 120000)
})
