import { insertAccount } from '#db/queries/identity/insert-account'
import { insertMembership } from '#db/queries/identity/insert-membership'
import { insertOrganisation } from '#db/queries/identity/insert-organisation'
import { insertRole } from '#db/queries/identity/insert-role'
import { organisations } from '#db/seeds/demo/content/organisations'
import { people } from '#db/seeds/demo/content/people'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'

/** Brings the inhabitants of the demo region in; answers each by their key. */
export async function settlePeople(ctx: AppContext): Promise<Map<string, Person>> {
  const now = ctx.clock.now()
  const settled = new Map<string, Person>()
  await ctx.db.write(async (tx) => {
    for (const { key, name, helix } of organisations) {
      await insertOrganisation(tx, {
        id: key,
        name,
        helix,
        enterprise_number: null,
        verified_at: now,
      })
    }
    for (const person of people) {
      await insertAccount(tx, {
        id: person.key,
        email: person.email,
        email_key: person.email.toLowerCase(),
        name: person.name,
        helix: person.helix,
        language: person.language,
        municipality: person.municipality,
        // Nobody signs in here with a password: the people of a demo are entered with one click.
        password_hash: null,
        email_confirmed_at: now,
        disabled_at: null,
        created_at: now,
        persona: person.persona ? person.key : null,
      })
      for (const role of person.roles) {
        await insertRole(tx, { account_id: person.key, role, granted_at: now, granted_by: null })
      }
      const organisation = organisations.find(({ key }) => key === person.organisation)
      if (organisation) {
        await insertMembership(tx, {
          account_id: person.key,
          organisation_id: organisation.key,
        })
      }
      settled.set(person.key, {
        id: person.key,
        name: person.name,
        email: person.email,
        helix: person.helix,
        language: person.language,
        municipality: person.municipality,
        roles: person.roles,
        organisations: organisation ? [{ id: organisation.key, name: organisation.name }] : [],
        isConfirmed: true,
        persona: person.persona ? person.key : null,
        scope: null,
      })
    }
  })
  return settled
}
