import { listPersonas } from '#db/queries/identity/list-personas'
import { people } from '#db/seeds/demo/content/people'
import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { pickText } from '~/i18n/texts'
import type { Helix, Role } from './schema'
import { toPerson } from './to-person'

/** What people do here, in the order of a proposal's life. */
export const parts = ['propose', 'handle', 'review', 'decide', 'run'] as const
export type Part = (typeof parts)[number]

export interface PersonaCard {
  persona: string
  name: string
  helix: Helix
  roles: readonly Role[]
  about: { text: string; lang: Locale } | null
}

export interface PersonaGroup {
  part: Part
  personas: PersonaCard[]
}

/** The people of a demo region, by what they do. */
export async function presentPersonas(ctx: AppContext, locale: Locale): Promise<PersonaGroup[]> {
  const rows = await listPersonas(ctx.db.read)
  const about = new Map(people.map((person) => [person.key, person.persona]))
  const cards = rows.map((row) => {
    const { name, helix, roles, persona } = toPerson(row, null)
    const texts = persona ? about.get(persona) : undefined
    const card = { persona: persona ?? '', name, helix, roles }
    return { ...card, about: texts ? pickText(texts, locale) : null }
  })
  return parts
    .map((part) => ({ part, personas: cards.filter(({ roles }) => partOf(roles) === part) }))
    .filter(({ personas }) => personas.length > 0)
}

function partOf(roles: readonly Role[]): Part {
  if (roles.includes('board')) return 'decide'
  if (roles.includes('officer')) return 'handle'
  if (roles.includes('reviewer')) return 'review'
  return roles.length > 0 ? 'run' : 'propose'
}
