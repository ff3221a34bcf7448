import { expect, it } from 'vitest'
import { makeTestContext, type TestContext } from '#tests/support/context'
import { describeOnBothDatabases } from '#tests/support/databases'
import { makeAccount } from '#tests/support/make-account'
import { hour } from '~/kernel/clock'
import { readSession, startSession } from '../session.server'
import { confirmEmail } from './confirm-email.server'
import { createAccount } from './create-account.server'
import { disableAccount } from './disable-account.server'
import { requestReset } from './request-reset.server'
import { sendResetLetter } from './send-reset-letter.server'
import { setPasswordByLink } from './set-password-by-link.server'
import { signIn } from './sign-in.server'

const here = '192.0.2.1'
const password = 'vijf katten in de metro'

/** Asks, and does the job that was queued; answers the token in the letter, or ''. */
async function resetLink(ctx: TestContext, email: string): Promise<string> {
  const asked = await requestReset(ctx, here, { email })
  if (!asked.ok) throw new Error('refused')
  const job = await ctx.db.read
    .selectFrom('job')
    .select(['id', 'payload'])
    .where('kind', '=', 'reset-letter')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  await sendResetLetter(ctx, { id: job.id, ...JSON.parse(job.payload) })
  const letter = await ctx.db.read
    .selectFrom('mail')
    .selectAll()
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return /reset\/password\?token=([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? ''
}

describeOnBothDatabases('somebody who forgot the password', (open) => {
  it('chooses a new one by the letter, which ends every session', async () => {
    const ctx = makeTestContext(await open())
    const dirk = await makeAccount(ctx, { name: 'Dirk', email: 'dirk@people.example' })
    const cookies = await startSession(ctx, dirk.id, { cookieHeader: null, secure: false })
    const cookie = cookies[0]?.split(';')[0] ?? ''
    const link = await resetLink(ctx, 'Dirk@people.example')
    expect((await setPasswordByLink(ctx, 'reset', { link, password })).ok).toBe(true)
    expect((await readSession(ctx, cookie, false)).viewer).toBeNull()
    const browser = { cookieHeader: null, address: here }
    expect((await signIn(ctx, browser, { email: dirk.email, password })).ok).toBe(true)
    const told = await ctx.db.read
      .selectFrom('mail')
      .select('subject')
      .orderBy('id', 'desc')
      .executeTakeFirst()
    expect(told?.subject).toBe('Votre mot de passe a été changé')
  })

  it('can use the letter once, within an hour, and only the last one', async () => {
    const ctx = makeTestContext(await open())
    await makeAccount(ctx, { name: 'Dirk', email: 'dirk@people.example' })
    const first = await resetLink(ctx, 'dirk@people.example')
    const second = await resetLink(ctx, 'dirk@people.example')
    const dead = { failure: { reasons: [{ code: 'identity.reason.dead-link' }] } }
    expect(await setPasswordByLink(ctx, 'reset', { link: first, password })).toMatchObject(dead)
    expect((await setPasswordByLink(ctx, 'reset', { link: second, password })).ok).toBe(true)
    expect(await setPasswordByLink(ctx, 'reset', { link: second, password })).toMatchObject(dead)
    const third = await resetLink(ctx, 'dirk@people.example')
    ctx.clock.pass(hour)
    expect(await setPasswordByLink(ctx, 'reset', { link: third, password })).toMatchObject(dead)
  })

  it('keeps the letter when the new password is too weak', async () => {
    const ctx = makeTestContext(await open())
    await makeAccount(ctx, { name: 'Dirk', email: 'dirk@people.example' })
    const link = await resetLink(ctx, 'dirk@people.example')
    const weak = await setPasswordByLink(ctx, 'reset', { link, password: 'wachtwoord2026' })
    expect(weak).toMatchObject({ failure: { code: 'invalid' } })
    expect((await setPasswordByLink(ctx, 'reset', { link, password })).ok).toBe(true)
  })

  it('gets the same answer and the same work for an unknown address', async () => {
    const ctx = makeTestContext(await open())
    await makeAccount(ctx, { name: 'Dirk', email: 'dirk@people.example' })
    const known = await requestReset(ctx, here, { email: 'dirk@people.example' })
    const unknown = await requestReset(ctx, here, { email: 'nobody@people.example' })
    expect(unknown).toEqual(known)
    const jobs = await ctx.db.read.selectFrom('job').select(['kind', 'state']).execute()
    expect(jobs).toEqual([
      { kind: 'reset-letter', state: 'waiting' },
      { kind: 'reset-letter', state: 'waiting' },
    ])
    await sendResetLetter(ctx, { id: 'any', email: 'nobody@people.example' })
    expect(await ctx.db.read.selectFrom('mail').selectAll().execute()).toEqual([])
  })

  it('leaves no address behind in the queue', async () => {
    const ctx = makeTestContext(await open())
    await makeAccount(ctx, { name: 'Dirk', email: 'dirk@people.example' })
    await resetLink(ctx, 'dirk@people.example')
    const jobs = await ctx.db.read.selectFrom('job').select('payload').execute()
    expect(JSON.stringify(jobs)).not.toContain('dirk')
  })

  it('cannot open a closed account, nor confirm an address with that letter', async () => {
    const ctx = makeTestContext(await open())
    const karim = await makeAccount(ctx, { name: 'Karim', roles: ['administrator'] })
    const dirk = await makeAccount(ctx, { name: 'Dirk', email: 'dirk@people.example' })
    const link = await resetLink(ctx, 'dirk@people.example')
    expect((await confirmEmail(ctx, link)).ok).toBe(false)
    expect((await setPasswordByLink(ctx, 'invite', { link, password })).ok).toBe(false)
    await disableAccount(ctx, karim, dirk.id)
    expect((await setPasswordByLink(ctx, 'reset', { link, password })).ok).toBe(false)
    expect(await resetLink(ctx, 'dirk@people.example')).toBe(link)
    expect((await setPasswordByLink(ctx, 'reset', { link, password })).ok).toBe(false)
  })
})

describeOnBothDatabases('somebody for whom the operator made an account', (open) => {
  it('chooses a password by the link and signs in with the given roles', async () => {
    const ctx = makeTestContext(await open())
    const made = await createAccount(ctx, {
      email: 'karim@people.example',
      name: 'Karim',
      helix: 'public-service',
      language: 'fr',
      roles: ['administrator'],
    })
    if (!made.ok) throw new Error('refused')
    const link = /choose-password\?token=([\w-]+)$/.exec(made.value.link)?.[1] ?? ''
    expect((await setPasswordByLink(ctx, 'invite', { link, password })).ok).toBe(true)
    const browser = { cookieHeader: null, address: here }
    const result = await signIn(ctx, browser, { email: 'karim@people.example', password })
    if (!result.ok) throw new Error('refused')
    const cookie = result.value.setCookie[0]?.split(';')[0] ?? ''
    const { viewer } = await readSession(ctx, cookie, false)
    expect(viewer).toMatchObject({ roles: ['administrator'], isConfirmed: true })
  })

  it('has one account for one address', async () => {
    const ctx = makeTestContext(await open())
    await makeAccount(ctx, { name: 'Karim', email: 'karim@people.example' })
    const again = await createAccount(ctx, {
      email: 'KARIM@people.example',
      name: 'Karim',
      helix: 'citizen',
      language: 'fr',
      roles: [],
    })
    expect(again).toMatchObject({ failure: { code: 'conflict' } })
  })
})
