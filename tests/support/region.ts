import { insertCall } from '#db/queries/calls/insert-call'
import { insertAccount } from '#db/queries/identity/insert-account'
import { insertRole } from '#db/queries/identity/insert-role'
import { loadReference } from '#db/seeds/load-reference'
import { edition } from '#db/seeds/reference/edition'
import type { Database } from '#db/transaction'
import { emptyCallMemory } from '#workflows/call/facts'
import { defaultTerms } from '#workflows/proposal/terms'
import type { CallSettings } from '~/calls/schema'
import type { Helix, Person, Role } from '~/identity/schema'
import { day } from '~/kernel/clock'
import { defaultRankingWeights } from '~/scoring/ranking'
import { makeTestContext, type TestContext } from './context'

/** Who lives in the tests' region; the same people as everywhere else. */
const inhabitants = {
  amira: ['Amira Haddad', 'academia', 'fr'],
  bram: ['Bram Peeters', 'business', 'nl'],
  chantal: ['Chantal Dubois', 'public-service', 'fr', 'officer'],
  dirk: ['Dirk Maes', 'citizen', 'nl'],
  elodie: ['Élodie Lambert', 'citizen', 'fr'],
  fatou: ['Fatou Ndiaye', 'public-service', 'fr'],
  gilles: ['Gilles Renard', 'business', 'fr', 'reviewer'],
  hanne: ['Hanne De Smet', 'academia', 'nl', 'reviewer'],
  ines: ['Inès Alaoui', 'public-service', 'fr', 'board'],
  joost: ['Joost Wouters', 'public-service', 'nl', 'board'],
  karim: ['Karim Benali', 'public-service', 'fr', 'administrator'],
  lea: ['Lea Janssens', 'public-service', 'nl', 'moderator'],
  mehdi: ['Mehdi Amrani', 'public-service', 'fr', 'board'],
  oumar: ['Oumar Diallo', 'citizen', 'fr', 'reviewer'],
} as const satisfies Record<string, [string, Helix, 'fr' | 'nl', Role?]>
export type Name = keyof typeof inhabitants

export interface Region {
  ctx: TestContext
  people: Record<Name, Person>
}

export const callSettings: CallSettings = {
  terms: defaultTerms,
  quorum: 2,
  panelGroups: 2,
  consultation: true,
  appeals: true,
  officialReply: true,
  reviewing: 'hidden',
  effectScale: 1,
  weights: defaultRankingWeights,
  bounds: {},
}

/** Reference data, the people, an open call `C-2026-0001` and the idea box `C-2026-0002`. */
export async function makeRegion(open: () => Promise<Database>): Promise<Region> {
  const ctx = makeTestContext(await open())
  const now = ctx.clock.now()
  const names = Object.keys(inhabitants) as Name[]
  const people = Object.fromEntries(
    names.map((id) => {
      const [name, helix, language, role] = inhabitants[id] as [string, Helix, 'fr' | 'nl', Role?]
      const person: Person = {
        id,
        name,
        email: `${id}@demo.helicity.example`,
        helix,
        language,
        municipality: null,
        roles: role ? [role] : [],
        organisations: [],
        isConfirmed: true,
        persona: null,
        scope: null,
      }
      return [id, person]
    }),
  ) as Record<Name, Person>
  await ctx.db.write(async (tx) => {
    await loadReference(tx)
    for (const person of Object.values(people)) {
      await insertAccount(tx, {
        id: person.id,
        email: person.email,
        email_key: person.email,
        name: person.name,
        helix: person.helix,
        language: person.language,
        municipality: null,
        password_hash: null,
        email_confirmed_at: now,
        disabled_at: null,
        created_at: now,
        persona: null,
      })
      for (const role of person.roles) {
        await insertRole(tx, { account_id: person.id, role, granted_at: now, granted_by: null })
      }
    }
  })
  await openCall(ctx, { reference: 'C-2026-0001' })
  await openCall(ctx, { reference: 'C-2026-0002', isStanding: true })
  return { ctx, people }
}

/** A call that takes proposals from ten days ago to twenty days ahead; a standing one always. */
export async function openCall(
  ctx: TestContext,
  {
    reference,
    isStanding = false,
    budget = 500_000,
    settings = {},
  }: {
    reference: string
    isStanding?: boolean
    budget?: number
    settings?: Partial<CallSettings>
  },
): Promise<void> {
  const now = ctx.clock.now()
  const texts = (text: string) => JSON.stringify({ fr: text, nl: text, en: text, de: text })
  await ctx.db.write((tx) =>
    insertCall(
      tx,
      {
        id: reference,
        reference,
        state: 'open',
        revision: 1,
        is_standing: isStanding ? 1 : 0,
        edition_id: edition.key,
        title: texts(isStanding ? 'Idea box' : 'Digital services'),
        summary: texts('For everyone'),
        conditions: texts(''),
        budget: isStanding ? null : budget,
        max_grant: isStanding ? null : 200_000,
        opens_at: now - 10 * day,
        closes_at: isStanding ? null : now + 20 * day,
        settings: JSON.stringify({ ...callSettings, ...settings }),
        memory: JSON.stringify(emptyCallMemory),
        created_at: now - 20 * day,
        created_by: null,
        published_at: now - 10 * day,
      },
      [
        { direction: 'digital-public-services', weight: 0.6 },
        { direction: 'digital-inclusion', weight: 0.4 },
      ],
    ),
  )
}
