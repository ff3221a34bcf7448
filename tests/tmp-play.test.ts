import { readdirSync } from 'node:fs'
import { it } from 'vitest'
import { calls } from '#db/seeds/demo/content/calls'
import { loadReference } from '#db/seeds/load-reference'
import { playRegion } from '~/demo/play-region.server'
import { ok } from '~/kernel/result'
import { fireTimer } from '~/process/commands/fire-timer.server'
import { makeTestContext } from './support/context'
import { describeOnBothDatabases } from './support/databases'

describeOnBothDatabases('play', (open) => {
  it('plays', async () => {
    const db = await open()
    await db.write((tx) => loadReference(tx))
    const ctx = makeTestContext(db, { isDemo: true })
    const t = Date.now()
    const proposals: any[] = []
    for (const f of readdirSync('db/seeds/demo/content/proposals')) {
      if (f.startsWith('index')) continue
      proposals.push(
        ...Object.values(
          await import(`../db/seeds/demo/content/proposals/${f.replace('.ts', '')}.ts`),
        ),
      )
    }
    const handlers = {
      timer: (c: any, j: any) => fireTimer(c, j.payload),
      notify: async () => ok(null),
      letter: async () => ok(null),
      mail: async () => ok(null),
    }
    console.log(
      await playRegion(ctx, handlers as any, { calls, proposals, dayZero: Date.now() }),
      Date.now() - t,
      'ms',
    )
    console.log(ctx.logged)
    console.log(
      await db.read
        .selectFrom('proposal')
        .select(['title', 'state', 'publication', 'comment_count'])
        .orderBy('state')
        .execute(),
    )
    console.log(
      await db.read
        .selectFrom('job')
        .select((e) => ['kind', 'state', e.fn.countAll().as('n')])
        .groupBy(['kind', 'state'])
        .execute(),
    )
  }, 120000)
})
