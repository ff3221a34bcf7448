import { expect, it } from 'vitest'
import { findPerson } from '#db/queries/identity/find-person'
import { insertOrganisation } from '#db/queries/identity/insert-organisation'
import { makeTestContext, type TestContext } from '#tests/support/context'
import { describeOnBothDatabases } from '#tests/support/databases'
import { makeAccount } from '#tests/support/make-account'
import { changeOrganisation } from './commands/change-organisation.server'
import { changeProfile } from './commands/change-profile.server'
import { disableAccount } from './commands/disable-account.server'
import { presentPeople, presentPerson } from './present-people.server'
import { presentPersonas } from './present-personas.server'
import { presentSettings } from './present-settings.server'
import { toPerson } from './to-person'

const names = (page: { people: { name: string }[] }) => page.people.map(({ name }) => name)

describeOnBothDatabases('the list of people', (open) => {
  async function fourPeople() {
    const ctx = makeTestContext(await open())
    const karim = await makeAccount(ctx, { name: 'Karim', roles: ['administrator', 'officer'] })
    await makeAccount(ctx, { name: 'Élodie Marchal', email: 'em@people.example' })
    await makeAccount(ctx, { name: 'Bram 100%', helix: 'business', isConfirmed: false })
    const lea = await makeAccount(ctx, { name: 'Lea', roles: ['moderator'] })
    await disableAccount(ctx, karim, lea.id)
    return { ctx, karim }
  }

  it('holds everybody once, with their roles and how their account stands', async () => {
    const { ctx } = await fourPeople()
    const { people, next } = await presentPeople(ctx, {})
    expect(next).toBeNull()
    expect(people).toHaveLength(4)
    const standing = Object.fromEntries(people.map((one) => [one.name, one.standing]))
    expect(standing).toEqual({
      Karim: 'active',
      'Élodie Marchal': 'active',
      'Bram 100%': 'unconfirmed',
      Lea: 'disabled',
    })
    expect(people.find(({ name }) => name === 'Karim')?.roles).toEqual(['officer', 'administrator'])
  })

  it('is searched by name or address, with accents, and without tricks', async () => {
    const { ctx } = await fourPeople()
    for (const q of ['élodie', 'Élodie', 'MARCHAL', 'em@people']) {
      expect(names(await presentPeople(ctx, { q }))).toEqual(['Élodie Marchal'])
    }
    expect(names(await presentPeople(ctx, { q: '0%' }))).toEqual(['Bram 100%'])
    for (const q of ['%', '!', '_']) {
      expect(names(await presentPeople(ctx, { q })).every((name) => name.includes(q))).toBe(true)
    }
    expect(names(await presentPeople(ctx, { q: "'; drop table account; --" }))).toEqual([])
    expect(names(await presentPeople(ctx, { role: 'moderator' }))).toEqual(['Lea'])
    expect(names(await presentPeople(ctx, { group: 'business' }))).toEqual(['Bram 100%'])
  })

  it('goes on where the page before ended, with nobody twice', async () => {
    const ctx = makeTestContext(await open())
    for (let count = 0; count < 60; count += 1) {
      // Several share a name with a dot in it: the id decides.
      await makeAccount(ctx, { name: `Dr. ${count % 7}`, email: `p${count}@people.example` })
    }
    const first = await presentPeople(ctx, {})
    const second = await presentPeople(ctx, { after: first.next ?? '' })
    const ids = [...first.people, ...second.people].map(({ id }) => id)
    expect(first.people).toHaveLength(50)
    expect(second.next).toBeNull()
    expect(new Set(ids).size).toBe(60)
  })
})

describeOnBothDatabases('one person', (open) => {
  async function withOrganisations(ctx: TestContext) {
    await ctx.db.write(async (tx) => {
      for (const id of ['ulb', 'vub']) {
        const row = { id, name: id.toUpperCase(), helix: 'academia', enterprise_number: null }
        await insertOrganisation(tx, { ...row, verified_at: null })
      }
    })
  }

  it('acts for the organisations that an administrator says', async () => {
    const ctx = makeTestContext(await open())
    await withOrganisations(ctx)
    const karim = await makeAccount(ctx, { name: 'Karim', roles: ['administrator'] })
    const amira = await makeAccount(ctx, { name: 'Amira', roles: ['reviewer', 'board'] })
    const wish = { accountId: amira.id, organisationId: 'ulb', joins: true }
    expect(await changeOrganisation(ctx, amira, wish)).toMatchObject({
      failure: { code: 'forbidden' },
    })
    expect((await changeOrganisation(ctx, karim, wish)).ok).toBe(true)
    expect((await changeOrganisation(ctx, karim, { ...wish, organisationId: 'vub' })).ok).toBe(true)
    const person = await presentPerson(ctx, karim, amira.id)
    expect(person).toMatchObject({
      memberOf: [
        { id: 'ulb', name: 'ULB' },
        { id: 'vub', name: 'VUB' },
      ],
      others: [],
      roles: ['reviewer', 'board'],
      mayChange: true,
    })
    expect((await changeOrganisation(ctx, karim, { ...wish, joins: false })).ok).toBe(true)
    const row = await findPerson(ctx.db.read, amira.id)
    expect(row && toPerson(row, null).organisations).toEqual([{ id: 'vub', name: 'VUB' }])
    expect(await changeOrganisation(ctx, karim, { ...wish, organisationId: 'x' })).toMatchObject({
      failure: { code: 'not-found' },
    })
  })

  it('is seen by an officer without what would change anything', async () => {
    const ctx = makeTestContext(await open())
    const chantal = await makeAccount(ctx, { name: 'Chantal', roles: ['officer'] })
    expect((await presentPerson(ctx, chantal, chantal.id))?.mayChange).toBe(false)
    expect(await presentPerson(ctx, chantal, 'nobody')).toBeUndefined()
  })

  it('changes their own name, language and municipality, and nothing else', async () => {
    const ctx = makeTestContext(await open())
    const dirk = await makeAccount(ctx, { name: 'Dirk' })
    const unknown = { name: 'Dirk', language: 'nl', municipality: '99999' } as const
    expect(await changeProfile(ctx, dirk, unknown)).toMatchObject({
      failure: { fields: { municipality: [{ code: 'http.field.choice' }] } },
    })
    const wish = { name: 'Dirk W.', language: 'nl', helix: 'business', email: 'x' } as const
    expect((await changeProfile(ctx, dirk, wish)).ok).toBe(true)
    const row = await findPerson(ctx.db.read, dirk.id)
    expect(row && toPerson(row, null)).toEqual({ ...dirk, name: 'Dirk W.', language: 'nl' })
  })

  it('sees nothing of the hashes behind their sessions and tokens', async () => {
    const ctx = makeTestContext(await open())
    const dirk = await makeAccount(ctx, { name: 'Dirk', password: 'vier muizen op de tram' })
    const settings = await presentSettings(ctx, dirk, null)
    expect(settings.hasPassword).toBe(true)
    expect(JSON.stringify(settings)).not.toMatch(/argon2|hash/)
  })
})

describeOnBothDatabases('the people of a demo', (open) => {
  it('stand in the order of a proposal’s life, each with what they do', async () => {
    const ctx = makeTestContext(await open(), { isDemo: true })
    await makeAccount(ctx, { name: 'Karim', persona: 'karim', roles: ['administrator'] })
    await makeAccount(ctx, { name: 'Inès', persona: 'ines', roles: ['board'] })
    await makeAccount(ctx, { name: 'Gilles', persona: 'gilles', roles: ['reviewer'] })
    await makeAccount(ctx, { name: 'Chantal', persona: 'chantal', roles: ['officer'] })
    await makeAccount(ctx, { name: 'Amira', persona: 'amira' })
    await makeAccount(ctx, { name: 'Visitor' })
    const groups = await presentPersonas(ctx, 'nl')
    expect(groups.map(({ part, personas }) => [part, personas.map(({ name }) => name)])).toEqual([
      ['propose', ['Amira']],
      ['handle', ['Chantal']],
      ['review', ['Gilles']],
      ['decide', ['Inès']],
      ['run', ['Karim']],
    ])
    expect(groups[0]?.personas[0]?.about?.lang).toBe('nl')
  })
})
