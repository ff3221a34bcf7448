import { expect, it } from 'vitest'
import { makeTestContext } from '#tests/support/context'
import { describeOnBothDatabases } from '#tests/support/databases'
import { makeAccount } from '#tests/support/make-account'
import { day } from '~/kernel/clock'
import { changePassword } from './commands/change-password.server'
import { disableAccount } from './commands/disable-account.server'
import { hashSecret } from './hash-secret.server'
import {
  endOtherSessions,
  endSession,
  endSessionOf,
  listSessions,
  readSession,
  startSession,
} from './session.server'

const fresh = { cookieHeader: null, secure: false }

/** What the browser would send after these answers. */
const browserWith = (cookies: readonly string[]) =>
  cookies
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='))
    .join('; ')

describeOnBothDatabases('a session', (open) => {
  async function elodieSignsIn() {
    const ctx = makeTestContext(await open())
    const elodie = await makeAccount(ctx, { name: 'Élodie Marchal', roles: ['officer', 'board'] })
    const cookie = browserWith(await startSession(ctx, elodie.id, fresh))
    return { ctx, elodie, cookie }
  }

  it('tells who asks, with all their roles', async () => {
    const { ctx, elodie, cookie } = await elodieSignsIn()
    const session = await readSession(ctx, cookie, false)
    expect(session.viewer).toEqual(elodie)
    expect(session.viewer?.roles).toEqual(['officer', 'board'])
    expect(session.setCookie).toEqual([])
  })

  it('is nobody’s without a cookie, with a foreign one and with one that was never given', async () => {
    const { ctx } = await elodieSignsIn()
    for (const cookie of [null, '', 'theme=dark', 'helicity=x', `helicity=${'a'.repeat(43)}`]) {
      expect((await readSession(ctx, cookie, false)).viewer).toBeNull()
    }
  })

  it('stands in the database as a hash that is no key', async () => {
    const { ctx, cookie } = await elodieSignsIn()
    const secret = cookie.split('=')[1] ?? ''
    const row = await ctx.db.read.selectFrom('session').selectAll().executeTakeFirstOrThrow()
    expect(row.id).toBe(hashSecret(secret))
    expect(JSON.stringify(row)).not.toContain(secret)
    for (const stolen of [row.id, row.id.slice(0, 43), row.public_id]) {
      expect((await readSession(ctx, `helicity=${stolen}`, false)).viewer).toBeNull()
    }
  })

  it('has a new id at every sign-in, and the planted or former one opens nothing', async () => {
    const { ctx, elodie, cookie } = await elodieSignsIn()
    const planted = `helicity=${'p'.repeat(43)}`
    const answer = await startSession(ctx, elodie.id, { cookieHeader: planted, secure: false })
    expect(browserWith(answer)).not.toContain('ppp')
    expect((await readSession(ctx, planted, false)).viewer).toBeNull()

    const again = await startSession(ctx, elodie.id, { cookieHeader: cookie, secure: false })
    expect(browserWith(again)).not.toBe(cookie)
    expect((await readSession(ctx, cookie, false)).viewer).toBeNull()
  })

  it('ends when she signs out, and the browser is told to forget it', async () => {
    const { ctx, cookie } = await elodieSignsIn()
    const answer = await endSession(ctx, { cookieHeader: cookie, secure: false })
    expect(answer).toEqual(['helicity=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0'])
    const replayed = await readSession(ctx, cookie, false)
    expect(replayed.viewer).toBeNull()
    expect(replayed.setCookie[0]).toContain('Max-Age=0')
  })

  it('ends after fourteen days without use', async () => {
    const { ctx, cookie } = await elodieSignsIn()
    ctx.clock.pass(14 * day - 1)
    expect((await readSession(ctx, cookie, false)).viewer).not.toBeNull()
    ctx.clock.pass(14 * day)
    expect((await readSession(ctx, cookie, false)).viewer).toBeNull()
    expect(await ctx.db.read.selectFrom('session').selectAll().execute()).toEqual([])
  })

  it('moves with use, and ends after sixty days all the same', async () => {
    const { ctx, cookie } = await elodieSignsIn()
    for (let days = 5; days < 60; days += 5) {
      ctx.clock.pass(5 * day)
      expect((await readSession(ctx, cookie, false)).viewer).not.toBeNull()
    }
    ctx.clock.pass(5 * day)
    expect((await readSession(ctx, cookie, false)).viewer).toBeNull()
  })

  it('writes a use once a day and not at each page', async () => {
    const { ctx, cookie } = await elodieSignsIn()
    ctx.clock.pass(day)
    const first = await readSession(ctx, cookie, false)
    expect(first.setCookie).toHaveLength(1)
    const second = await readSession(ctx, cookie, false)
    expect(second.setCookie).toEqual([])
    expect(second.sessionId).toBe(first.sessionId)
  })

  it('ends at once when an administrator closes the account', async () => {
    const { ctx, elodie, cookie } = await elodieSignsIn()
    const karim = await makeAccount(ctx, { name: 'Karim', roles: ['administrator'] })
    expect((await disableAccount(ctx, karim, elodie.id)).ok).toBe(true)
    expect((await readSession(ctx, cookie, false)).viewer).toBeNull()
  })

  it('ends everywhere with a new password, but for the browser that chose it', async () => {
    const ctx = makeTestContext(await open())
    const dirk = await makeAccount(ctx, { name: 'Dirk', password: 'vier muizen op de tram' })
    const atHome = browserWith(await startSession(ctx, dirk.id, fresh))
    const onTheTram = browserWith(await startSession(ctx, dirk.id, fresh))
    const changed = await changePassword(ctx, dirk, {
      present: 'vier muizen op de tram',
      password: 'vijf katten in de metro',
      browser: { cookieHeader: atHome, address: '192.0.2.1' },
    })
    if (!changed.ok) throw new Error(JSON.stringify(changed.failure))
    expect((await readSession(ctx, atHome, false)).viewer).toBeNull()
    expect((await readSession(ctx, onTheTram, false)).viewer).toBeNull()
    const renewed = browserWith(changed.value.setCookie)
    expect((await readSession(ctx, renewed, false)).viewer?.name).toBe('Dirk')
  })

  it('can be ended from elsewhere by its owner and by nobody else', async () => {
    const { ctx, elodie, cookie } = await elodieSignsIn()
    const bram = await makeAccount(ctx, { name: 'Bram' })
    const [session] = await listSessions(ctx, elodie.id)
    const publicId = session?.publicId ?? ''
    expect(await endSessionOf(ctx, bram.id, publicId)).toBe(false)
    expect((await readSession(ctx, cookie, false)).viewer?.id).toBe(elodie.id)
    expect(await endSessionOf(ctx, elodie.id, publicId)).toBe(true)
    expect((await readSession(ctx, cookie, false)).viewer).toBeNull()
  })

  it('stays when she ends all the others', async () => {
    const { ctx, elodie, cookie } = await elodieSignsIn()
    const other = browserWith(await startSession(ctx, elodie.id, fresh))
    const { sessionId } = await readSession(ctx, cookie, false)
    await endOtherSessions(ctx, elodie.id, sessionId)
    expect((await readSession(ctx, cookie, false)).viewer?.id).toBe(elodie.id)
    expect((await readSession(ctx, other, false)).viewer).toBeNull()
  })

  it('travels in a __Host- cookie over https, and in no other', async () => {
    const ctx = makeTestContext(await open())
    const fatou = await makeAccount(ctx, { name: 'Fatou' })
    const answer = await startSession(ctx, fatou.id, { cookieHeader: null, secure: true })
    expect(answer[0]).toMatch(
      /^__Host-helicity=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=1209600; Secure$/,
    )
    const cookie = browserWith(answer)
    expect((await readSession(ctx, cookie, true)).viewer?.id).toBe(fatou.id)
    expect((await readSession(ctx, cookie.replace('__Host-', ''), true)).viewer).toBeNull()
    expect((await readSession(ctx, cookie, false)).viewer).toBeNull()
  })

  it('is not read from a cookie that stands there twice', async () => {
    const { ctx, cookie } = await elodieSignsIn()
    const twice = `helicity=${'x'.repeat(43)}; ${cookie}`
    expect((await readSession(ctx, twice, false)).viewer).toBeNull()
  })
})
