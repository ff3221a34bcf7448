import { expect, it } from 'vitest'
import type { Tx } from '#db/transaction'
import { makeTestContext, type TestContext } from '#tests/support/context'
import { describeOnBothDatabases } from '#tests/support/databases'
import { recordEvent } from './record-event.server'
import { verifyChain } from './verify-chain.server'

async function writeFive(ctx: TestContext) {
  for (let n = 1; n <= 5; n += 1) {
    await ctx.db.write((tx) =>
      recordEvent(tx, ctx, {
        subjectKind: 'proposal',
        subjectId: `p${n}`,
        type: 'submit',
        actorId: null,
        body: { n },
        text: { said: `words ${n}` },
      }),
    )
  }
}

describeOnBothDatabases('the chain of the log', (open) => {
  it('holds, in whatever portions it is read, and when a text is erased', async () => {
    const ctx = makeTestContext(await open())
    expect(await verifyChain(ctx.db.read)).toMatchObject({ ok: true, records: 0 })
    await writeFive(ctx)
    expect(await verifyChain(ctx.db.read, 2)).toMatchObject({ ok: true, records: 5 })
    await ctx.db.write((tx) => tx.deleteFrom('event_text').execute())
    expect(await verifyChain(ctx.db.read)).toMatchObject({ ok: true, records: 5 })
  })

  const harms: [string, (tx: Tx) => Promise<unknown>, object][] = [
    [
      'a changed body',
      (tx) => tx.updateTable('event').set({ body: '{"n":9}' }).where('sequence', '=', 3).execute(),
      { sequence: 3, fault: 'changed' },
    ],
    [
      'a removed record',
      (tx) => tx.deleteFrom('event').where('sequence', '=', 3).execute(),
      { sequence: 3, fault: 'missing' },
    ],
    [
      'a removed end',
      (tx) => tx.deleteFrom('event').where('sequence', '=', 5).execute(),
      { sequence: 5, fault: 'missing' },
    ],
    [
      'another actor in the column',
      (tx) => tx.updateTable('event').set({ actor_id: 'me' }).where('sequence', '=', 2).execute(),
      { sequence: 2, fault: 'columns' },
    ],
    [
      'other words',
      (tx) => tx.updateTable('event_text').set({ text: '{"said":"else"}' }).execute(),
      { sequence: 1, fault: 'text' },
    ],
    [
      'another head',
      (tx) => tx.updateTable('site').set({ chain_head: 'x' }).execute(),
      { sequence: 5, fault: 'head' },
    ],
  ]
  it.each(harms)('is seen broken by %s', async (_name, harm, seen) => {
    const ctx = makeTestContext(await open())
    await writeFive(ctx)
    await ctx.db.write(harm)
    expect(await verifyChain(ctx.db.read)).toEqual({ ok: false, ...seen })
  })
})
