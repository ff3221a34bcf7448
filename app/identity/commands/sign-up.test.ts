import { expect, it } from 'vitest'
import { findAccountByEmail } from '#db/queries/identity/find-account-by-email'
import { makeTestContext, type TestContext } from '#tests/support/context'
import { describeOnBothDatabases } from '#tests/support/databases'
import { makeAccount } from '#tests/support/make-account'
import { day } from '~/kernel/clock'
import { findLink } from '../one-time-link.server'
import { whyNoWriting } from '../policy'
import { readSession } from '../session.server'
import { confirmEmail } from './confirm-email.server'
import { setPasswordByLink } from './set-password-by-link.server'
import { signIn } from './sign-in.server'
import { signUp } from './sign-up.server'

const here = '192.0.2.1'
const form = {
  name: 'Yasmina El Idrissi',
  email: 'Yasmina@people.example',
  helix: 'citizen',
  language: 'nl',
  age: 'on',
  password: 'vier muizen op de tram',
} as const

/** The letters kept, the newest last. */
const letters = (ctx: TestContext) =>
  ctx.db.read.selectFrom('mail').selectAll().orderBy('id').execute()

/** The token in the last letter. */
async function linkIn(ctx: TestContext): Promise<string> {
  const last = (await letters(ctx)).at(-1)
  return /token=([\w-]+)/.exec(last?.text ?? '')?.[1] ?? ''
}

describeOnBothDatabases('somebody who signs up', (open) => {
  it('gets a letter, confirms with it, and may then write', async () => {
    const ctx = makeTestContext(await open())
    expect(await signUp(ctx, here, form)).toEqual({ ok: true, value: null })
    const [letter] = await letters(ctx)
    expect(letter).toMatchObject({ to_address: form.email, language: 'nl', is_secret: 0 })
    expect(letter?.subject).toBe('Bevestig uw adres')

    const before = await viewerAfterSignIn(ctx)
    expect(whyNoWriting(before)?.code).toBe('identity.reason.confirm')

    const link = await linkIn(ctx)
    // Mail scanners open every link: that alone must not use it up.
    expect(await findLink(ctx, 'confirm', link)).toBeDefined()
    expect(await findLink(ctx, 'confirm', link)).toBeDefined()
    expect((await confirmEmail(ctx, link)).ok).toBe(true)
    expect((await confirmEmail(ctx, link)).ok).toBe(false)
    expect(whyNoWriting(await viewerAfterSignIn(ctx))).toBeNull()
  })

  it('gets the same answer for a taken address, and only its owner is told', async () => {
    const ctx = makeTestContext(await open())
    const owner = await makeAccount(ctx, {
      name: 'Yasmina',
      email: form.email,
      password: 'une seule fois par an',
    })
    const before = await findAccountByEmail(ctx.db.read, 'yasmina@people.example')
    expect(await signUp(ctx, here, form)).toEqual({ ok: true, value: null })
    const after = await findAccountByEmail(ctx.db.read, 'yasmina@people.example')
    expect(after).toEqual(before)
    const [letter, ...more] = await letters(ctx)
    expect(more).toEqual([])
    expect(letter).toMatchObject({ account_id: owner.id, subject: 'Vous avez déjà un compte' })
    expect(letter?.text).not.toContain('token=')
  })

  it('cannot keep the owner of an address out by taking it first', async () => {
    const ctx = makeTestContext(await open())
    await signUp(ctx, here, { ...form, name: 'Somebody else', password: 'the password of a thief' })
    const theirs = await linkIn(ctx)
    await signUp(ctx, here, form)
    const mine = await linkIn(ctx)
    expect((await confirmEmail(ctx, theirs)).ok).toBe(false)
    expect((await confirmEmail(ctx, mine)).ok).toBe(true)
    const thief = { email: form.email, password: 'the password of a thief' }
    const browser = { cookieHeader: null, address: here }
    expect((await signIn(ctx, browser, thief)).ok).toBe(false)
    expect((await viewerAfterSignIn(ctx)).name).toBe(form.name)
  })

  it('is told about a weak password before anything is written', async () => {
    const ctx = makeTestContext(await open())
    const result = await signUp(ctx, here, { ...form, password: 'Yasmina-1990' })
    expect(result).toMatchObject({
      failure: { fields: { password: [{ code: 'identity.password.personal' }] } },
    })
    expect(await letters(ctx)).toEqual([])
  })

  it('cannot flood a mailbox', async () => {
    const ctx = makeTestContext(await open())
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await signUp(ctx, `192.0.2.${attempt}`, form)).ok).toBe(true)
    }
    expect(await signUp(ctx, '192.0.2.99', form)).toMatchObject({
      failure: { code: 'rate-limited' },
    })
    expect(await letters(ctx)).toHaveLength(5)
  })

  it('finds the link dead after three days, and cannot use it for anything else', async () => {
    const ctx = makeTestContext(await open())
    await signUp(ctx, here, form)
    const link = await linkIn(ctx)
    const password = 'vijf katten in de metro'
    for (const kind of ['reset', 'invite'] as const) {
      expect((await setPasswordByLink(ctx, kind, { link, password })).ok).toBe(false)
    }
    ctx.clock.pass(3 * day)
    expect((await confirmEmail(ctx, link)).ok).toBe(false)
  })

  it('is one account when they press the button twice', async () => {
    const ctx = makeTestContext(await open())
    const results = await Promise.all([signUp(ctx, here, form), signUp(ctx, here, form)])
    expect(results).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    expect(await ctx.db.read.selectFrom('account').selectAll().execute()).toHaveLength(1)
  })

  async function viewerAfterSignIn(ctx: TestContext) {
    const browser = { cookieHeader: null, address: here }
    const result = await signIn(ctx, browser, { email: form.email, password: form.password })
    if (!result.ok) throw new Error('refused')
    const cookie = result.value.setCookie[0]?.split(';')[0] ?? ''
    const { viewer } = await readSession(ctx, cookie, false)
    if (!viewer) throw new Error('nobody')
    return viewer
  }
})
