import { findPerson } from '#db/queries/identity/find-person'
import type { PersonRow } from '#db/queries/identity/gather-people'
import { listOrganisations } from '#db/queries/identity/list-organisations'
import { listPeople } from '#db/queries/identity/list-people'
import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { canGrantRoles } from './policy'
import type { Helix, Person, Role } from './schema'
import { toPerson } from './to-person'

export type Standing = 'active' | 'unconfirmed' | 'disabled'

export interface PersonLine {
  id: string
  name: string
  email: string
  helix: Helix
  roles: readonly Role[]
  organisations: string[]
  standing: Standing
}

export interface PeopleProps {
  filter: { q?: string; role?: Role; group?: Helix }
  people: PersonLine[]
  /** For the address of the next page. */
  next: string | null
}

const pageSize = 50

/** The accounts of the installation, by name. */
export async function presentPeople(
  ctx: AppContext,
  { after, ...filter }: PeopleProps['filter'] & { after?: string },
): Promise<PeopleProps> {
  const rows = await listPeople(ctx.db.read, {
    text: filter.q || undefined,
    role: filter.role,
    helix: filter.group,
    after: after ? readCursor(after) : undefined,
    limit: pageSize + 1,
  })
  const page = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? page.at(-1) : undefined
  return { filter, people: page.map(toLine), next: last ? `${last.id}.${last.name}` : null }
}

function readCursor(after: string): { id: string; name: string } {
  const dot = after.indexOf('.')
  return { id: after.slice(0, dot), name: after.slice(dot + 1) }
}

export interface PersonProps extends PersonLine {
  language: Locale
  municipality: string | null
  since: number
  memberOf: { id: string; name: string }[]
  /** Organisations this person could yet act for. */
  others: { id: string; name: string }[]
  mayChange: boolean
  isViewer: boolean
}

/** One account, for the office. Undefined: there is none. */
export async function presentPerson(
  ctx: AppContext,
  viewer: Person,
  id: string,
): Promise<PersonProps | undefined> {
  const row = await findPerson(ctx.db.read, id)
  if (!row) return undefined
  const { language, municipality, organisations } = toPerson(row, null)
  const all = await listOrganisations(ctx.db.read)
  const isMember = (id: string) => organisations.some((organisation) => organisation.id === id)
  return {
    ...toLine(row),
    language,
    municipality,
    since: row.createdAt,
    memberOf: [...organisations],
    others: all.filter((one) => !isMember(one.id)).map((one) => ({ id: one.id, name: one.name })),
    mayChange: canGrantRoles(viewer),
    isViewer: viewer.id === id,
  }
}

function toLine(row: PersonRow): PersonLine {
  const { id, name, email, helix, roles, organisations } = toPerson(row, null)
  const standing: Standing =
    row.disabledAt !== null ? 'disabled' : row.emailConfirmedAt === null ? 'unconfirmed' : 'active'
  const names = organisations.map((organisation) => organisation.name)
  return { id, name, email, helix, roles, organisations: names, standing }
}
