import { expect, it } from 'vitest'
import { makeTestContext } from '#tests/support/context'
import { describeOnBothDatabases } from '#tests/support/databases'
import { makeAccount } from '#tests/support/make-account'
import { minute } from '~/kernel/clock'
import { readSession } from '../session.server'
import { disableAccount } from './disable-account.server'
import { signIn } from './sign-in.server'

const password = 'vier muizen op de tram'
const atHome = { cookieHeader: null, address: '192.0.2.1' }

describeOnBothDatabases('somebody who signs in', (open) => {
  async function dirkHasAnAccount() {
    const ctx = makeTestContext(await open())
    const dirk = await makeAccount(ctx, { name: 'Dirk', email: 'dirk@people.example', password })
    return { ctx, dirk }
  }

  it('is let in with the right password, however the address is written', async () => {
    const { ctx, dirk } = await dirkHasAnAccount()
    const result = await signIn(ctx, atHome, { email: ' Dirk@People.example ', password })
    if (!result.ok) throw new Error('refused')
    const cookie = result.value.setCookie[0]?.split(';')[0] ?? ''
    expect((await readSession(ctx, cookie, false)).viewer).toEqual(dirk)
  })

  it('must give the exact bytes', async () => {
    const { ctx } = await dirkHasAnAccount()
    for (const typed of [` ${password}`, password.toUpperCase(), `${password}\n`]) {
      const result = await signIn(ctx, atHome, { email: 'dirk@people.example', password: typed })
      expect(result.ok).toBe(false)
    }
  })

  it('learns nothing about who has an account', async () => {
    const { ctx, dirk } = await dirkHasAnAccount()
    const karim = await makeAccount(ctx, { name: 'Karim', roles: ['administrator'] })
    await makeAccount(ctx, { name: 'Amira', email: 'amira@people.example', persona: 'amira' })
    const lea = await makeAccount(ctx, { name: 'Lea', email: 'lea@people.example', password })
    await disableAccount(ctx, karim, lea.id)
    const refusals = [
      await signIn(ctx, atHome, { email: dirk.email, password: 'not this one' }),
      await signIn(ctx, atHome, { email: 'nobody@people.example', password }),
      await signIn(ctx, atHome, { email: 'amira@people.example', password }),
      await signIn(ctx, atHome, { email: 'lea@people.example', password }),
    ]
    for (const refusal of refusals) {
      expect(refusal).toEqual({
        ok: false,
        failure: {
          code: 'unauthenticated',
          reasons: [{ code: 'identity.reason.wrong-password' }],
        },
      })
    }
  })

  it('takes as long for an unknown address as for a known one', async () => {
    const { ctx } = await dirkHasAnAccount()
    const times = { known: [] as number[], unknown: [] as number[] }
    for (let round = 0; round < 12; round += 1) {
      for (const kind of ['known', 'unknown'] as const) {
        const email = kind === 'known' ? 'dirk@people.example' : 'nobody@people.example'
        const browser = { cookieHeader: null, address: `192.0.2.${round}` }
        const start = performance.now()
        await signIn(ctx, browser, { email, password: 'not this one' })
        times[kind].push(performance.now() - start)
      }
    }
    const median = (list: number[]) => list.sort((a, b) => a - b)[6] ?? 0
    // A missing hash would take a tenth; the machine's own noise is far below a half.
    expect(median(times.unknown)).toBeGreaterThan(median(times.known) / 2)
    expect(median(times.known)).toBeGreaterThan(median(times.unknown) / 2)
  })

  it('is stopped after ten wrong passwords and told when to come back', async () => {
    const { ctx } = await dirkHasAnAccount()
    const wrong = { email: 'dirk@people.example', password: 'not this one' }
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(await signIn(ctx, atHome, wrong)).toMatchObject({
        failure: { code: 'unauthenticated' },
      })
    }
    const right = { email: 'dirk@people.example', password }
    expect(await signIn(ctx, atHome, right)).toMatchObject({
      failure: {
        code: 'rate-limited',
        reasons: [{ code: 'identity.reason.too-many', params: { minutes: 15 } }],
      },
    })
    const elsewhere = { cookieHeader: null, address: '198.51.100.7' }
    expect((await signIn(ctx, elsewhere, right)).ok).toBe(true)
    ctx.clock.pass(15 * minute + 1)
    expect((await signIn(ctx, atHome, right)).ok).toBe(true)
  })

  it('may sign in as often as they like with the right password', async () => {
    const { ctx } = await dirkHasAnAccount()
    for (let attempt = 0; attempt < 15; attempt += 1) {
      const result = await signIn(ctx, atHome, { email: 'dirk@people.example', password })
      expect(result.ok).toBe(true)
    }
  })
})
