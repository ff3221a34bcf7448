import { expect, it } from 'vitest'
import { makeTestContext } from '#tests/support/context'
import { describeOnBothDatabases } from '#tests/support/databases'
import { makeAccount } from '#tests/support/make-account'
import { readSession } from '../session.server'
import { signInAsPersona } from './sign-in-as-persona.server'

const here = { cookieHeader: null, address: '127.0.0.1' }
const nothing = { ok: false, failure: { code: 'not-found', reasons: [] } }

describeOnBothDatabases('a persona of the demo region', (open) => {
  it('is entered with one click, on the computer where the demo runs', async () => {
    const ctx = makeTestContext(await open(), { isDemo: true })
    const amira = await makeAccount(ctx, { name: 'Amira', persona: 'amira' })
    for (const address of ['127.0.0.1', '::1']) {
      const result = await signInAsPersona(ctx, { cookieHeader: null, address }, 'amira')
      if (!result.ok) throw new Error('refused')
      const cookie = result.value.setCookie[0]?.split(';')[0] ?? ''
      expect((await readSession(ctx, cookie, false)).viewer?.id).toBe(amira.id)
    }
  })

  it('is not entered from another computer', async () => {
    const ctx = makeTestContext(await open(), { isDemo: true })
    await makeAccount(ctx, { name: 'Amira', persona: 'amira' })
    const elsewhere = { cookieHeader: null, address: '192.0.2.9' }
    expect(await signInAsPersona(ctx, elsewhere, 'amira')).toEqual(nothing)
  })

  it('is not entered at all where this is no demo, even if such a row stands there', async () => {
    const ctx = makeTestContext(await open())
    await makeAccount(ctx, { name: 'Amira', persona: 'amira' })
    expect(await signInAsPersona(ctx, here, 'amira')).toEqual(nothing)
  })

  it('is not entered behind a public address', async () => {
    const env = { APP_ORIGIN: 'https://helicity.example' }
    const ctx = makeTestContext(await open(), { isDemo: true, env })
    await makeAccount(ctx, { name: 'Amira', persona: 'amira' })
    expect(await signInAsPersona(ctx, here, 'amira')).toEqual(nothing)
  })

  it('is not a way into the account of somebody who signed up', async () => {
    const ctx = makeTestContext(await open(), { isDemo: true })
    const visitor = await makeAccount(ctx, { name: 'Visitor' })
    for (const tried of ['', visitor.id, 'visitor', visitor.email, 'null']) {
      expect(await signInAsPersona(ctx, here, tried)).toEqual(nothing)
    }
  })
})
