import { expect, it } from 'vitest'
import { appendEvent, chainHash, hashText } from '#db/queries/events/append-event'
import { findChainHead } from '#db/queries/events/find-chain-head'
import { findEventText } from '#db/queries/events/find-event-text'
import { hasEventSince } from '#db/queries/events/has-event-since'
import { listChain } from '#db/queries/events/list-chain'
import { listEvents } from '#db/queries/events/list-events'
import { describeOnBothDatabases } from '#tests/support/databases'
import { makeRegion } from '#tests/support/region'
import { recordEvent } from '~/audit/record-event.server'
import { verifyChain } from '~/audit/verify-chain.server'

describeOnBothDatabases('the log', (open) => {
  it('keeps the record of each subject with who did it, and forgets words on demand', async () => {
    const { ctx } = await makeRegion(open)
    const { db } = ctx
    const act = (subjectId: string, type: string, actorId: string | null, text?: object) =>
      db.write((tx) =>
        recordEvent(tx, ctx, {
          subjectKind: 'proposal',
          subjectId,
          type,
          actorId,
          text: { ...text },
        }),
      )
    const first = await act('one', 'submit', 'bram', { note: 'Voilà « une » idée' })
    ctx.clock.pass(1000)
    await act('other', 'submit', 'dirk')
    await act('one', 'expire-draft', null)
    const subject = { kind: 'proposal', id: 'one' }
    const told = await listEvents(db.read, subject)
    expect(
      told.map(({ type, actor_name, actor_helix }) => [type, actor_name, actor_helix]),
    ).toEqual([
      ['submit', 'Bram Peeters', 'business'],
      ['expire-draft', null, null],
    ])
    expect(await findEventText(db.read, first)).toEqual({ note: 'Voilà « une » idée' })
    expect(await findEventText(db.read, 'none')).toBeNull()
    const since = (type: string, at: number) => hasEventSince(db.read, subject, type, at)
    const now = ctx.clock.now()
    expect([
      await since('submit', now - 1000),
      await since('submit', now),
      await since('expire-draft', now),
    ]).toEqual([true, false, true])
    const head = await findChainHead(db.read)
    expect(head.length).toBe(3)
    expect((await listChain(db.read, 1, 1)).map(({ sequence }) => sequence)).toEqual([2])
    expect((await listChain(db.read, 0, 9)).at(-1)?.hash).toBe(head.hash)
    await db.write((tx) => tx.deleteFrom('event_text').where('event_id', '=', first).execute())
    expect(await findEventText(db.read, first)).toBeNull()
    expect(await verifyChain(db.read)).toMatchObject({ ok: true, records: 3 })
  })

  it('links each record to the one before, and holds of words their salted hash alone', async () => {
    const { ctx } = await makeRegion(open)
    const { db } = ctx
    const event = {
      subjectKind: 'site',
      subjectId: '1',
      type: 'note',
      actorId: null,
      at: 1,
      canonical: JSON.stringify,
    }
    await db.write(async (tx) => {
      await appendEvent(tx, {
        ...event,
        id: 'a',
        body: { n: 1 },
        text: { said: 'word' },
        salt: 'salt',
      })
      await appendEvent(tx, { ...event, id: 'b', body: {}, text: {} })
    })
    const [a, b] = await listChain(db.read, 0, 9)
    expect(a).toMatchObject({
      previous_hash: '',
      hash: chainHash('', a?.body ?? ''),
      text: '{"said":"word"}',
    })
    expect(b).toMatchObject({
      previous_hash: a?.hash,
      hash: chainHash(a?.hash ?? '', b?.body ?? ''),
      text: null,
    })
    expect(a?.body).toContain(hashText('salt', '{"said":"word"}'))
    expect(a?.body).not.toContain('word"}')
    await expect(
      db.write((tx) => appendEvent(tx, { ...event, id: 'a', body: {} })),
    ).rejects.toThrow()
    expect(await findChainHead(db.read)).toEqual({ hash: b?.hash, length: 2 })
  })

  it('is one chain however many write at once', async () => {
    const { ctx } = await makeRegion(open)
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        ctx.db.write((tx) =>
          recordEvent(tx, ctx, {
            subjectKind: 'site',
            subjectId: '1',
            type: 'tick',
            actorId: null,
            body: { n },
          }),
        ),
      ),
    )
    expect(await verifyChain(ctx.db.read, 7)).toMatchObject({ ok: true, records: 40 })
  })
})
