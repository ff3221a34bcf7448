import { expect, it } from 'vitest'
import { deleteOldIdempotencyKeys } from '#db/queries/api/delete-old-idempotency-keys'
import { findIdempotencyKey } from '#db/queries/api/find-idempotency-key'
import { releaseIdempotencyKey } from '#db/queries/api/release-idempotency-key'
import { reserveIdempotencyKey } from '#db/queries/api/reserve-idempotency-key'
import { updateIdempotencyKey } from '#db/queries/api/update-idempotency-key'
import { deleteFinishedJobs } from '#db/queries/jobs/delete-finished-jobs'
import { enqueueJob } from '#db/queries/jobs/enqueue-job'
import { findNextDue } from '#db/queries/jobs/find-next-due'
import { finishJob } from '#db/queries/jobs/finish-job'
import { forgetJobPayload } from '#db/queries/jobs/forget-job-payload'
import { listJobs } from '#db/queries/jobs/list-jobs'
import { postponeJob } from '#db/queries/jobs/postpone-job'
import { reviveJobs } from '#db/queries/jobs/revive-jobs'
import { takeDueJobs } from '#db/queries/jobs/take-due-jobs'
import { countAttempts } from '#db/queries/limits/count-attempts'
import { deleteExpiredAttempts } from '#db/queries/limits/delete-expired-attempts'
import { findMail } from '#db/queries/notifications/find-mail'
import { findMailBefore } from '#db/queries/notifications/find-mail-before'
import { findMailByMessageId } from '#db/queries/notifications/find-mail-by-message-id'
import { insertMail } from '#db/queries/notifications/insert-mail'
import { listMail } from '#db/queries/notifications/list-mail'
import { type Audience, listRecipients } from '#db/queries/notifications/list-recipients'
import { updateMailSent } from '#db/queries/notifications/update-mail-sent'
import { advanceClock } from '#db/queries/site/advance-clock'
import { markDemo } from '#db/queries/site/mark-demo'
import { insertFollow } from '#db/queries/supports/set-follow'
import type { Database } from '#db/transaction'
import { describeOnBothDatabases } from '#tests/support/databases'
import { journeyIn, must } from '#tests/support/journey'
import { makeRegion } from '#tests/support/region'
import { disableAccount } from '~/identity/commands/disable-account.server'

const put = (db: Database, id: string, runAt: number, uniqueKey?: string) =>
  db.write((tx) =>
    enqueueJob(tx, { id, kind: 'notify', payload: { id }, uniqueKey, runAt, now: 0 }),
  )

describeOnBothDatabases('jobs', (open) => {
  it('are taken in the order they fall due, by one runner each, until the lease is over', async () => {
    const db = await open()
    await put(db, 'late', 300)
    await put(db, 'soon', 100)
    await put(db, 'now', 100)
    expect(await findNextDue(db.read, 0)).toBe(100)
    const take = (by: string, now: number, limit = 5) =>
      takeDueJobs(db, { now, until: now + 50, by, limit })
    const [a, b] = await Promise.all([take('a', 200, 1), take('b', 200, 1)])
    expect([...a, ...b].map(({ id }) => id).sort()).toEqual(['now', 'soon'])
    expect(await take('c', 200)).toEqual([])
    expect(await findNextDue(db.read, 200)).toBe(300)
    // The lease is over: whoever held it may be gone.
    expect((await take('c', 250)).map(({ id, attempts }) => [id, attempts])).toEqual([
      ['now', 2],
      ['soon', 2],
    ])
  })

  it('are done, tried again later, given up and revived', async () => {
    const db = await open()
    for (const id of ['done', 'later', 'dead']) await put(db, id, 0)
    const [job] = await takeDueJobs(db, { now: 1, until: 9, by: 'me', limit: 5 })
    expect(job).toMatchObject({ leased_by: 'me' })
    const finish = (id: string, by: string) =>
      db.writeQuietly((tx) => finishJob(tx, { id, by, now: 2, note: null }))
    await finish('done', 'somebody else')
    expect(await listJobs(db.read, { state: 'done', limit: 9 })).toEqual([])
    await db.writeQuietly((tx) => forgetJobPayload(tx, 'done'))
    await finish('done', 'me')
    const put_off = (id: string, runAt: number | null) =>
      db.writeQuietly((tx) => postponeJob(tx, { id, by: 'me', error: 'refused', runAt, now: 2 }))
    await put_off('later', 500)
    await put_off('dead', null)
    const ids = async (state: 'waiting' | 'done' | 'dead') =>
      (await listJobs(db.read, { state, limit: 9 })).map(({ id, payload }) => [id, payload])
    expect(await ids('done')).toEqual([['done', '{}']])
    expect(await ids('waiting')).toEqual([['later', '{"id":"later"}']])
    expect(await ids('dead')).toEqual([['dead', '{"id":"dead"}']])
    expect(await db.writeQuietly((tx) => reviveJobs(tx, { id: 'later', now: 3 }))).toBe(0)
    expect(await db.writeQuietly((tx) => reviveJobs(tx, { now: 3 }))).toBe(1)
    expect(await findNextDue(db.read, 3)).toBe(3)
    expect(await db.writeQuietly((tx) => deleteFinishedJobs(tx, 3))).toBe(1)
    expect(await listJobs(db.read, { limit: 9 })).toHaveLength(2)
  })

  it('of one key are made once', async () => {
    const db = await open()
    await put(db, 'one', 0, 'event/0')
    await put(db, 'two', 0, 'event/0')
    await put(db, 'three', 0, 'event/1')
    expect((await listJobs(db.read, { limit: 9 })).map(({ id }) => id)).toEqual(['one', 'three'])
  })
})

describeOnBothDatabases('counts and keys', (open) => {
  it('start again once their window is over', async () => {
    const db = await open()
    const count = (now: number, points = 1) =>
      db.writeQuietly((tx) => countAttempts(tx, { key: 'k', points, now, windowMs: 100 }))
    expect(await count(0)).toEqual({ points: 1, expiresAt: 100 })
    expect(await count(50, 5)).toEqual({ points: 6, expiresAt: 100 })
    expect(await count(60, -1)).toEqual({ points: 5, expiresAt: 100 })
    expect(await count(100)).toEqual({ points: 1, expiresAt: 200 })
    const all = await Promise.all(Array.from({ length: 20 }, () => count(110)))
    expect(Math.max(...all.map(({ points }) => points))).toBe(21)
    await db.writeQuietly((tx) => deleteExpiredAttempts(tx, 200))
    expect(await count(201)).toEqual({ points: 1, expiresAt: 301 })
  })

  it('of a request are held by one, answered, freed and forgotten', async () => {
    const db = await open()
    const reserve = (key: string, created_at = 1) =>
      db.writeQuietly((tx) =>
        reserveIdempotencyKey(tx, { account_id: 'bram', key, request_hash: 'h', created_at }),
      )
    expect(await Promise.all([reserve('k'), reserve('k')])).toEqual(
      expect.arrayContaining([true, false]),
    )
    const of = { accountId: 'bram', key: 'k' }
    // Only the one that holds it can free it.
    await db.writeQuietly((tx) => releaseIdempotencyKey(tx, { ...of, createdAt: 2 }))
    expect(await reserve('k')).toBe(false)
    await db.writeQuietly((tx) => releaseIdempotencyKey(tx, { ...of, createdAt: 1 }))
    expect(await reserve('k')).toBe(true)
    await db.writeQuietly((tx) =>
      updateIdempotencyKey(tx, of, { status: 201, body: 'x', headers: '{}' }),
    )
    await db.writeQuietly((tx) => releaseIdempotencyKey(tx, { ...of, createdAt: 1 }))
    expect(await findIdempotencyKey(db.read, 'bram', 'k')).toMatchObject({ status: 201, body: 'x' })
    expect(await findIdempotencyKey(db.read, 'dirk', 'k')).toBeNull()
    await reserve('newer', 9)
    await db.writeQuietly((tx) => deleteOldIdempotencyKeys(tx, 9))
    expect(await findIdempotencyKey(db.read, 'bram', 'k')).toBeNull()
    expect(await findIdempotencyKey(db.read, 'bram', 'newer')).not.toBeNull()
  })

  it('of the site move together with what they count', async () => {
    const db = await open()
    const before = await db.readPulse()
    await db.write((tx) => advanceClock(tx, 5000))
    await db.write((tx) => advanceClock(tx, 1000))
    await db.writeQuietly(async () => null)
    expect(await db.readPulse()).toEqual({ dataVersion: before.dataVersion + 2, clockOffset: 6000 })
    await db.write((tx) => markDemo(tx))
    expect(await db.read.selectFrom('site').select('is_demo').execute()).toEqual([{ is_demo: 1 }])
  })
})

describeOnBothDatabases('letters', (open) => {
  it('are listed newest first, sent, threaded and their secrets forgotten', async () => {
    const { ctx } = await makeRegion(open)
    const { db } = ctx
    const mail = (id: string, change: object = {}) => ({
      id,
      account_id: 'dirk',
      to_address: 'dirk@demo.helicity.example',
      to_name: 'Dirk',
      language: 'nl',
      subject: `Letter ${id}`,
      text: 'text',
      html: '<p>text</p>',
      message_id: `<${id}@helicity>`,
      about: 'P-2026-0001',
      is_secret: 0 as const,
      created_at: 1,
      sent_at: null,
      ...change,
    })
    await db.writeQuietly(async (tx) => {
      await insertMail(tx, mail('m1'))
      await insertMail(tx, mail('m2', { account_id: null, to_address: 'partner@people.example' }))
      await insertMail(tx, mail('m3'))
    })
    const ids = async (page: object = {}) =>
      (await listMail(db.read, { limit: 10, ...page })).map(({ id }) => id)
    expect(await ids()).toEqual(['m3', 'm2', 'm1'])
    expect(await ids({ after: 'm3', limit: 1 })).toEqual(['m2'])
    expect(await ids({ accountId: 'dirk' })).toEqual(['m3', 'm1'])
    expect(await findMailByMessageId(db.read, '<m2@helicity>')).toEqual({ id: 'm2' })
    expect(await findMailByMessageId(db.read, '<m9@helicity>')).toBeUndefined()
    const before = (id: string, toAddress = 'dirk@demo.helicity.example') =>
      findMailBefore(db.read, { id, toAddress, about: 'P-2026-0001' })
    expect([await before('m3'), await before('m1'), await before('m3', 'x')]).toEqual([
      '<m1@helicity>',
      undefined,
      undefined,
    ])
    await db.writeQuietly((tx) => updateMailSent(tx, 'm1', { at: 5, isForgotten: false }))
    await db.writeQuietly((tx) => updateMailSent(tx, 'm3', { at: 6, isForgotten: true }))
    expect(await findMail(db.read, 'm1')).toMatchObject({ sent_at: 5, text: 'text' })
    expect(await findMail(db.read, 'm3')).toMatchObject({ sent_at: 6, text: '', html: '' })
    expect(await findMail(db.read, 'm9')).toBeUndefined()
  })

  it('go to each audience of a proposal, and to nobody whose account is closed', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { reach, rowOf, send } = journeyIn(region)
    const reference = await reach('evaluation')
    const { id } = await rowOf(reference)
    must(await send('chantal', reference, 'assign', { reviewer: 'gilles' }))
    await ctx.db.write((tx) =>
      insertFollow(tx, { proposal_id: id, account_id: 'elodie', created_at: 0 }),
    )
    const told = async (to: Audience | { account: string }) =>
      (await listRecipients(ctx.db.read, id, to)).map((one) => one.id)
    const audiences = [
      'lead',
      'authors',
      'officers',
      'reviewers',
      'board',
      'moderators',
      'followers',
    ] as const
    const all: Record<string, string[]> = {}
    for (const to of audiences) all[to] = await told(to)
    expect(all).toEqual({
      lead: ['bram'],
      authors: ['bram'],
      officers: ['chantal'],
      reviewers: ['gilles'],
      board: ['ines', 'joost', 'mehdi'],
      moderators: ['lea'],
      followers: ['elodie'],
    })
    expect(await told({ account: 'hanne' })).toEqual(['hanne'])
    must(await disableAccount(ctx, 'operator', 'joost'))
    expect(await told('board')).toEqual(['ines', 'mehdi'])
  })
})
