import { expect, it } from 'vitest'
import { isUniqueViolation } from '#db/errors'
import { findAccountId } from '#db/queries/accounts/find-account-id'
import { findAccountNames } from '#db/queries/accounts/find-account-names'
import { findHelix } from '#db/queries/accounts/find-helix'
import { countRoleGroups } from '#db/queries/identity/count-role-groups'
import { countRoleHolders } from '#db/queries/identity/count-role-holders'
import { deleteExpiredSessions } from '#db/queries/identity/delete-expired-sessions'
import { deleteMembership } from '#db/queries/identity/delete-membership'
import { deleteOneTimeTokens } from '#db/queries/identity/delete-one-time-tokens'
import { deleteRole } from '#db/queries/identity/delete-role'
import { deleteSession } from '#db/queries/identity/delete-session'
import { deleteSessionOf } from '#db/queries/identity/delete-session-of'
import { deleteSessionsOf } from '#db/queries/identity/delete-sessions-of'
import { findAccount } from '#db/queries/identity/find-account'
import { findAccountByEmail } from '#db/queries/identity/find-account-by-email'
import { findApiToken } from '#db/queries/identity/find-api-token'
import { findOneTimeToken } from '#db/queries/identity/find-one-time-token'
import { findOrganisation } from '#db/queries/identity/find-organisation'
import { findPerson } from '#db/queries/identity/find-person'
import { findPersona } from '#db/queries/identity/find-persona'
import { findSession } from '#db/queries/identity/find-session'
import { insertAccount } from '#db/queries/identity/insert-account'
import { insertApiToken } from '#db/queries/identity/insert-api-token'
import { insertMembership } from '#db/queries/identity/insert-membership'
import { insertOneTimeToken } from '#db/queries/identity/insert-one-time-token'
import { insertOrganisation } from '#db/queries/identity/insert-organisation'
import { insertRole } from '#db/queries/identity/insert-role'
import { insertSession } from '#db/queries/identity/insert-session'
import { listApiTokens } from '#db/queries/identity/list-api-tokens'
import { listOrganisations } from '#db/queries/identity/list-organisations'
import { listPeople } from '#db/queries/identity/list-people'
import { listPersonas } from '#db/queries/identity/list-personas'
import { listSessions } from '#db/queries/identity/list-sessions'
import { revokeApiTokens } from '#db/queries/identity/revoke-api-tokens'
import { spendOneTimeToken } from '#db/queries/identity/spend-one-time-token'
import { updateAccount } from '#db/queries/identity/update-account'
import { updateApiTokenUse } from '#db/queries/identity/update-api-token-use'
import { updateSessionUse } from '#db/queries/identity/update-session-use'
import { listRoleHolders } from '#db/queries/process/list-role-holders'
import { describeOnBothDatabases } from '#tests/support/databases'
import { makeRegion } from '#tests/support/region'
import { day, hour } from '~/kernel/clock'

const atelier = {
  id: 'atelier',
  name: 'Atelier',
  helix: 'business',
  enterprise_number: null,
  verified_at: 0,
}

describeOnBothDatabases('accounts', (open) => {
  it('are found by id or address as long as they are in use', async () => {
    const { ctx, people } = await makeRegion(open)
    const { read, write } = ctx.db
    const { email } = people.elodie
    expect(await findAccountId(read, 'elodie')).toBe('elodie')
    expect(await findAccountId(read, ` ${email.toUpperCase()} `)).toBe('elodie')
    expect(await findAccountByEmail(read, email)).toMatchObject({ id: 'elodie' })
    expect(await findAccountByEmail(read, 'nobody@people.example')).toBeUndefined()
    expect(await findAccountNames(read, ['dirk', 'nobody', 'elodie'])).toEqual([
      'Dirk Maes',
      'Élodie Lambert',
    ])
    expect(await findAccountNames(read, [])).toEqual([])
    expect(await findHelix(read, 'gilles', 'reviewer')).toBe('business')
    expect(await findHelix(read, 'gilles', 'board')).toBeNull()
    await write((tx) => updateAccount(tx, 'gilles', { disabled_at: ctx.clock.now() }))
    expect(await findAccount(read, 'gilles')).toMatchObject({ disabled_at: ctx.clock.now() })
    expect(await findAccountId(read, 'gilles')).toBeNull()
    expect(await findHelix(read, 'gilles', 'reviewer')).toBeNull()
    expect(await findPerson(read, 'gilles')).toMatchObject({ disabledAt: ctx.clock.now() })
  })

  it('have an address that nobody else has', async () => {
    const { ctx } = await makeRegion(open)
    const { db } = ctx
    const dirk = await findAccount(db.read, 'dirk')
    if (!dirk) throw new Error('Dirk lives here')
    const again = db.write((tx) => insertAccount(tx, { ...dirk, id: 'another' }))
    await expect(again).rejects.toSatisfy(isUniqueViolation)
    const other = { ...dirk, id: 'another', email_key: 'other@people.example' }
    await db.write((tx) => insertAccount(tx, other))
    expect(await findAccount(db.read, 'another')).toEqual(other)
  })

  it('hold roles once, and the office counts those in office', async () => {
    const { ctx } = await makeRegion(open)
    const { read, write } = ctx.db
    const grant = { account_id: 'amira', role: 'reviewer', granted_at: 1, granted_by: 'karim' }
    expect(await write((tx) => insertRole(tx, grant))).toBe(true)
    expect(await write((tx) => insertRole(tx, grant))).toBe(false)
    expect((await findPerson(read, 'amira'))?.roles).toEqual(['reviewer'])
    expect(await countRoleHolders(read, 'reviewer')).toBe(4)
    expect(await countRoleGroups(read, 'reviewer')).toEqual({ people: 4, groups: 3 })
    expect(await listRoleHolders(read, 'board')).toEqual(['ines', 'joost', 'mehdi'])
    await write((tx) => updateAccount(tx, 'joost', { disabled_at: 1 }))
    expect(await listRoleHolders(read, 'board')).toEqual(['ines', 'mehdi'])
    expect(await countRoleGroups(read, 'board')).toEqual({ people: 2, groups: 1 })
    expect(await write((tx) => deleteRole(tx, 'amira', 'reviewer'))).toBe(true)
    expect(await write((tx) => deleteRole(tx, 'amira', 'reviewer'))).toBe(false)
    expect(await countRoleGroups(read, 'nobody')).toEqual({ people: 0, groups: 0 })
  })

  it('act for organisations, each once', async () => {
    const { ctx } = await makeRegion(open)
    const { read, write } = ctx.db
    await write((tx) => insertOrganisation(tx, atelier))
    await write((tx) => insertOrganisation(tx, { ...atelier, id: 'bureau', name: 'Bureau' }))
    expect((await listOrganisations(read)).map(({ id }) => id)).toEqual(['atelier', 'bureau'])
    expect(await findOrganisation(read, 'bureau')).toMatchObject({ name: 'Bureau' })
    const joins = { account_id: 'bram', organisation_id: 'atelier' }
    expect(await write((tx) => insertMembership(tx, joins))).toBe(true)
    expect(await write((tx) => insertMembership(tx, joins))).toBe(false)
    await write((tx) => insertMembership(tx, { ...joins, organisation_id: 'bureau' }))
    await write((tx) =>
      insertRole(tx, { account_id: 'bram', role: 'reviewer', granted_at: 0, granted_by: null }),
    )
    expect(await findPerson(read, 'bram')).toMatchObject({
      roles: ['reviewer'],
      organisations: [
        { id: 'atelier', name: 'Atelier' },
        { id: 'bureau', name: 'Bureau' },
      ],
    })
    expect(await write((tx) => deleteMembership(tx, joins))).toBe(true)
    expect(await write((tx) => deleteMembership(tx, joins))).toBe(false)
  })

  it('are searched page by page, whatever signs the search holds', async () => {
    const { ctx } = await makeRegion(open)
    const { read } = ctx.db
    const names = async (filter: object) =>
      (await listPeople(read, { limit: 100, ...filter })).map(({ id }) => id)
    const all = await names({})
    expect(all).toHaveLength(14)
    const paged: string[] = []
    let after: { name: string; id: string } | undefined
    for (;;) {
      const page = await listPeople(read, { limit: 5, after })
      paged.push(...page.map(({ id }) => id))
      const last = page.at(-1)
      if (page.length < 5 || !last) break
      after = { name: last.name, id: last.id }
    }
    expect(paged).toEqual(all)
    expect(await names({ text: 'élo' })).toEqual(['elodie'])
    expect(await names({ text: 'DIRK@demo' })).toEqual(['dirk'])
    expect(await names({ role: 'board', helix: 'public-service' })).toHaveLength(3)
    for (const text of ['%', '_', '!', "'", '\\', '%%!_']) expect(await names({ text })).toEqual([])
  })

  it('of a demo are entered by name only where they are personas', async () => {
    const { ctx } = await makeRegion(open)
    const { read, write } = ctx.db
    expect(await listPersonas(read)).toEqual([])
    await write((tx) =>
      tx.updateTable('account').set({ persona: 'dirk' }).where('id', '=', 'dirk').execute(),
    )
    expect((await listPersonas(read)).map(({ id }) => id)).toEqual(['dirk'])
    expect(await findPersona(read, 'dirk')).toEqual({ id: 'dirk', language: 'nl' })
    await write((tx) => updateAccount(tx, 'dirk', { disabled_at: 1 }))
    expect(await findPersona(read, 'dirk')).toBeUndefined()
  })
})

describeOnBothDatabases('what opens an account', (open) => {
  it('is a session, moved on by use and ended one by one or all but this', async () => {
    const { ctx } = await makeRegion(open)
    const { read, write, writeQuietly } = ctx.db
    const now = ctx.clock.now()
    const session = (id: string, account_id: string, used_at = now) => ({
      id,
      public_id: `public-${id}`,
      account_id,
      expires_at: now + day,
      ends_at: now + 2 * day,
      used_at,
      created_at: now,
    })
    await writeQuietly(async (tx) => {
      for (const id of ['a', 'b', 'c', 'd'])
        await insertSession(tx, session(id, 'dirk', now + id.charCodeAt(0)))
      await insertSession(tx, session('e', 'elodie'))
    })
    expect(await findSession(read, 'a')).toMatchObject({
      session: { publicId: 'public-a', accountId: 'dirk', expiresAt: now + day },
      person: { id: 'dirk', roles: [] },
    })
    expect(await findSession(read, 'z')).toBeNull()
    const ids = async () => (await listSessions(read, 'dirk', now)).map(({ publicId }) => publicId)
    expect(await ids()).toEqual(['public-d', 'public-c', 'public-b', 'public-a'])
    // Never beyond the end that does not move.
    await writeQuietly((tx) =>
      updateSessionUse(tx, 'a', { usedAt: now + hour, until: now + 9 * day }),
    )
    expect((await findSession(read, 'a'))?.session).toMatchObject({
      usedAt: now + hour,
      expiresAt: now + 2 * day,
    })
    await writeQuietly((tx) => deleteSession(tx, 'd'))
    expect(await writeQuietly((tx) => deleteSessionOf(tx, 'elodie', 'public-c'))).toBe(false)
    expect(await writeQuietly((tx) => deleteSessionOf(tx, 'dirk', 'public-c'))).toBe(true)
    expect(await ids()).toEqual(['public-a', 'public-b'])
    await writeQuietly((tx) => deleteSessionsOf(tx, 'dirk', 'public-b'))
    expect(await ids()).toEqual(['public-b'])
    await write((tx) => updateAccount(tx, 'dirk', { disabled_at: now }))
    expect(await findSession(read, 'b')).toMatchObject({ person: null })
    await writeQuietly((tx) => deleteSessionsOf(tx, 'dirk'))
    expect(await ids()).toEqual([])
    await writeQuietly((tx) => deleteExpiredSessions(tx, now + day))
    expect(await findSession(read, 'e')).toBeNull()
  })

  it('is a link that works once, for one thing, until its hour', async () => {
    const { ctx } = await makeRegion(open)
    const { read, writeQuietly } = ctx.db
    const now = ctx.clock.now()
    const give = (hash: string, kind = 'reset') =>
      writeQuietly((tx) =>
        insertOneTimeToken(tx, { hash, kind, account_id: 'dirk', expires_at: now + hour }),
      )
    const look = (hash: string, at = now, kind = 'reset') =>
      findOneTimeToken(read, { hash, kind, now: at })
    const spend = (hash: string, at = now) =>
      writeQuietly((tx) => spendOneTimeToken(tx, { hash, kind: 'reset', now: at }))
    await give('one')
    await give('confirm', 'confirm')
    expect(await look('one')).toMatchObject({ accountId: 'dirk' })
    expect(await look('one', now, 'confirm')).toBeUndefined()
    expect(await look('one', now + hour)).toBeUndefined()
    const both = await Promise.all([spend('one'), spend('one')])
    expect(both.filter(Boolean)).toEqual([{ accountId: 'dirk' }])
    expect(await look('one')).toBeUndefined()
    // A newer link takes the place of the one before, of its kind alone.
    await give('two')
    await give('three')
    expect(await look('two')).toBeUndefined()
    expect(await look('confirm', now, 'confirm')).toMatchObject({ accountId: 'dirk' })
    await writeQuietly((tx) => deleteOneTimeTokens(tx, 'dirk'))
    expect(await look('three')).toBeUndefined()
    await give('four')
    await writeQuietly((tx) => updateAccount(tx, 'dirk', { disabled_at: now }))
    expect(await look('four')).toBeUndefined()
    expect(await spend('four')).toBeUndefined()
  })

  it('is a token of one’s own until it is taken back', async () => {
    const { ctx } = await makeRegion(open)
    const { read, write } = ctx.db
    const token = (id: string, created_at: number) => ({
      id,
      hash: `hash-${id}`,
      account_id: 'ines',
      scope: 'office',
      name: `for ${id}`,
      created_at,
      last_used_at: null,
      revoked_at: null,
    })
    await write(async (tx) => {
      for (const [n, id] of ['x', 'y', 'z'].entries()) await insertApiToken(tx, token(id, n))
    })
    expect(await findApiToken(read, 'hash-x')).toMatchObject({
      tokenId: 'x',
      scope: 'office',
      person: { id: 'ines', roles: ['board'] },
    })
    await write((tx) => updateApiTokenUse(tx, 'x', 77))
    const listed = await listApiTokens(read, 'ines')
    expect(listed.map(({ id, last_used_at }) => [id, last_used_at])).toEqual([
      ['z', null],
      ['y', null],
      ['x', 77],
    ])
    expect(JSON.stringify(listed)).not.toContain('hash')
    const revoke = (tokenId?: string, accountId = 'ines') =>
      write((tx) => revokeApiTokens(tx, { accountId, tokenId, at: 5 }))
    expect(await revoke('x', 'dirk')).toBe(0)
    expect(await revoke('x')).toBe(1)
    expect(await revoke('x')).toBe(0)
    expect(await findApiToken(read, 'hash-x')).toBeUndefined()
    expect(await revoke()).toBe(2)
    expect(await listApiTokens(read, 'ines')).toEqual([])
  })
})
