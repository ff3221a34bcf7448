import { expect, it } from 'vitest'
import { makeTestContext } from '#tests/support/context'
import { describeOnBothDatabases } from '#tests/support/databases'
import { makeAccount } from '#tests/support/make-account'
import { readSession, startSession } from '../session.server'
import { changeRoles } from './change-roles.server'
import { disableAccount } from './disable-account.server'
import { enableAccount } from './enable-account.server'

describeOnBothDatabases('the roles of a person', (open) => {
  it('are given by an administrator and hold from the next page on', async () => {
    const ctx = makeTestContext(await open())
    const karim = await makeAccount(ctx, { name: 'Karim', roles: ['administrator'] })
    const hanne = await makeAccount(ctx, { name: 'Hanne', helix: 'academia', language: 'nl' })
    const cookies = await startSession(ctx, hanne.id, { cookieHeader: null, secure: false })
    const cookie = cookies[0]?.split(';')[0] ?? ''
    const wish = { accountId: hanne.id, roles: ['reviewer', 'board'] as const }
    expect((await changeRoles(ctx, karim, wish)).ok).toBe(true)
    expect((await readSession(ctx, cookie, false)).viewer?.roles).toEqual(['reviewer', 'board'])

    await changeRoles(ctx, karim, { accountId: hanne.id, roles: ['board'] })
    expect((await readSession(ctx, cookie, false)).viewer?.roles).toEqual(['board'])
    const acts = await ctx.db.read
      .selectFrom('event')
      .select(['type', 'actor_id', 'body'])
      .where('subject_id', '=', hanne.id)
      .orderBy('sequence')
      .execute()
    expect(acts.map(({ type, actor_id, body }) => [type, actor_id, JSON.parse(body).role])).toEqual(
      [
        ['role-granted', karim.id, 'reviewer'],
        ['role-granted', karim.id, 'board'],
        ['role-revoked', karim.id, 'reviewer'],
      ],
    )
    const letters = await ctx.db.read.selectFrom('mail').select(['subject', 'text']).execute()
    expect(letters).toHaveLength(2)
    expect(letters[0]?.text).toContain('– beslissingscomité')
  })

  it('are not given by anybody else, whatever their role', async () => {
    const ctx = makeTestContext(await open())
    const dirk = await makeAccount(ctx, { name: 'Dirk' })
    for (const role of ['officer', 'reviewer', 'board', 'moderator'] as const) {
      const person = await makeAccount(ctx, { name: role, roles: [role] })
      const wish = { accountId: person.id, roles: ['administrator'] as const }
      expect(await changeRoles(ctx, person, wish)).toMatchObject({ failure: { code: 'forbidden' } })
      expect(await disableAccount(ctx, person, dirk.id)).toMatchObject({
        failure: { code: 'forbidden' },
      })
    }
  })

  it('never leave the place without an administrator', async () => {
    const ctx = makeTestContext(await open())
    const karim = await makeAccount(ctx, { name: 'Karim', roles: ['administrator'] })
    const last = { failure: { reasons: [{ code: 'identity.reason.last-administrator' }] } }
    expect(await changeRoles(ctx, karim, { accountId: karim.id, roles: [] })).toMatchObject(last)
    expect(await disableAccount(ctx, karim, karim.id)).toMatchObject(last)
    expect(await ctx.db.read.selectFrom('event').selectAll().execute()).toEqual([])

    // A closed account does not count: nobody can sign in with it.
    const lea = await makeAccount(ctx, { name: 'Lea', roles: ['administrator'] })
    await disableAccount(ctx, karim, lea.id)
    expect(await changeRoles(ctx, karim, { accountId: karim.id, roles: [] })).toMatchObject(last)
    await enableAccount(ctx, karim, lea.id)
    expect((await changeRoles(ctx, karim, { accountId: karim.id, roles: [] })).ok).toBe(true)
  })

  it('leave one administrator when two take the role from each other at once', async () => {
    const ctx = makeTestContext(await open())
    const karim = await makeAccount(ctx, { name: 'Karim', roles: ['administrator'] })
    const lea = await makeAccount(ctx, { name: 'Lea', roles: ['administrator'] })
    const results = await Promise.all([
      changeRoles(ctx, karim, { accountId: lea.id, roles: [] }),
      changeRoles(ctx, lea, { accountId: karim.id, roles: [] }),
    ])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const left = await ctx.db.read.selectFrom('account_role').selectAll().execute()
    expect(left).toHaveLength(1)
  })
})
