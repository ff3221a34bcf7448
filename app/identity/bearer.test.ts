import { expect, it } from 'vitest'
import { makeTestContext } from '#tests/support/context'
import { describeOnBothDatabases } from '#tests/support/databases'
import { makeAccount } from '#tests/support/make-account'
import { readBearer } from './bearer.server'
import { createToken } from './commands/create-token.server'
import { disableAccount } from './commands/disable-account.server'
import { enableAccount } from './commands/enable-account.server'
import { revokeToken } from './commands/revoke-token.server'
import { hashSecret } from './hash-secret.server'
import { scopeAllows, whyNoWriting } from './policy'
import { tokenScopes } from './schema'

describeOnBothDatabases('a token for a program', (open) => {
  async function amiraMakesOne() {
    const ctx = makeTestContext(await open())
    const amira = await makeAccount(ctx, { name: 'Amira', helix: 'academia' })
    const made = await createToken(ctx, amira, { name: 'Import', scope: 'read' })
    if (!made.ok) throw new Error('refused')
    return { ctx, amira, ...made.value }
  }

  it('acts for its owner within its scope, and notes when', async () => {
    const { ctx, amira, token } = await amiraMakesOne()
    expect(token).toMatch(/^hel_[\w-]{43}$/)
    const viewer = await readBearer(ctx, `Bearer ${token}`)
    expect(viewer).toEqual({ ...amira, scope: 'read' })
    if (!viewer || viewer === 'invalid') throw new Error('nobody')
    expect(whyNoWriting(viewer)?.code).toBe('identity.reason.scope')
    const row = await ctx.db.read.selectFrom('api_token').selectAll().executeTakeFirstOrThrow()
    expect(row.last_used_at).toBe(ctx.clock.now())
    expect(row.hash).toBe(hashSecret(token))
    expect(JSON.stringify(row)).not.toContain(token)
  })

  it('is invalid in any other form, and its hash is no key', async () => {
    const { ctx, token } = await amiraMakesOne()
    expect(await readBearer(ctx, null)).toBeNull()
    const wrong = [
      '',
      'Bearer',
      'Bearer ',
      token,
      `Basic ${token}`,
      `Bearer ${token}x`,
      `Bearer ${token} x`,
      `Bearer hel_${'a'.repeat(43)}`,
      `Bearer hel_${hashSecret(token).slice(0, 43)}`,
    ]
    for (const header of wrong) expect(await readBearer(ctx, header)).toBe('invalid')
  })

  it('dies when it is revoked, by its owner only', async () => {
    const { ctx, amira, id, token } = await amiraMakesOne()
    const bram = await makeAccount(ctx, { name: 'Bram' })
    expect(await revokeToken(ctx, bram, id)).toMatchObject({ failure: { code: 'not-found' } })
    expect(await readBearer(ctx, `Bearer ${token}`)).not.toBe('invalid')
    expect((await revokeToken(ctx, amira, id)).ok).toBe(true)
    expect(await readBearer(ctx, `Bearer ${token}`)).toBe('invalid')
  })

  it('dies with the account and does not come back with it', async () => {
    const { ctx, amira, token } = await amiraMakesOne()
    const karim = await makeAccount(ctx, { name: 'Karim', roles: ['administrator'] })
    await disableAccount(ctx, karim, amira.id)
    expect(await readBearer(ctx, `Bearer ${token}`)).toBe('invalid')
    await enableAccount(ctx, karim, amira.id)
    expect(await readBearer(ctx, `Bearer ${token}`)).toBe('invalid')
  })

  it('allows its scope and the smaller ones', async () => {
    const { amira } = await amiraMakesOne()
    const allowed = tokenScopes.map((scope) =>
      tokenScopes.filter((needed) => scopeAllows({ ...amira, scope }, needed)),
    )
    expect(allowed).toEqual([
      ['read'],
      ['read', 'write'],
      ['read', 'write', 'office'],
      ['read', 'write', 'office', 'all'],
    ])
    expect(scopeAllows({ ...amira, scope: null }, 'all')).toBe(true)
  })

  it('is not made for an office one does not belong to, nor before the address is confirmed', async () => {
    const { ctx, amira } = await amiraMakesOne()
    const office = await createToken(ctx, amira, { name: 'x', scope: 'office' })
    expect(office).toMatchObject({ failure: { code: 'forbidden' } })
    const newcomer = await makeAccount(ctx, { name: 'New', isConfirmed: false })
    const early = await createToken(ctx, newcomer, { name: 'x', scope: 'read' })
    expect(early).toMatchObject({ failure: { code: 'forbidden' } })
  })
})
