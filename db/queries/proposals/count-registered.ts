import type { DialectKind } from '../../dialect'
import type { Reader } from '../../transaction'
import { type NarrowedFilter, narrowRegister } from './narrow-register'
import { isRegistered, noFilter, type RegisterFilter } from './register-filter'

/**
 * A register up to this long is counted to the end; of a longer one only the first are counted, so
 * that a narrow filter over very many proposals does not cost more than the page itself.
 */
const countedToTheEnd = 5000
const mostOfMany = 100

/**
 * How many proposals of the public register pass; `isMore` where there are more than were counted.
 * Where one kept count or a sum of them answers, nothing is counted.
 */
export async function countRegistered(
  db: Reader,
  kind: DialectKind,
  filter: RegisterFilter | NarrowedFilter,
): Promise<{ count: number; isMore: boolean }> {
  const kept = keptCount(filter)
  if (kept) return { count: await sumKept(db, kept.facet, kept.values), isMore: false }
  const narrowed = await narrowRegister(db, kind, filter)
  const most = (await sumKept(db, 'all', [''])) > countedToTheEnd ? mostOfMany : countedToTheEnd
  const { count } = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('proposal')
        .select('proposal.id')
        .where(isRegistered(kind, narrowed))
        .limit(most + 1)
        .as('counted'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { count: Math.min(count, most), isMore: count > most }
}

async function sumKept(db: Reader, facet: string, values: readonly string[]): Promise<number> {
  const row = await db
    .selectFrom('register_count')
    .select(({ fn }) => fn.sum<number | null>('count').as('count'))
    .where('facet', '=', facet)
    .where('value', 'in', [...values])
    .executeTakeFirst()
  // A sum of bigints comes from PostgreSQL as text.
  return Number(row?.count ?? 0)
}

const facets = Object.keys(noFilter) as (keyof RegisterFilter)[]

/** Of a facet that a proposal has once, values add up; of the others only one value may be asked. */
function keptCount(filter: RegisterFilter): { facet: string; values: string[] } | null {
  const used = facets.filter((key) => filter[key].length > 0)
  const [only, another] = used
  if (!only) return { facet: 'all', values: [''] }
  if (another) return null
  const values = [...filter[only]]
  switch (only) {
    case 'states':
      return { facet: 'state', values }
    case 'groups':
      return { facet: 'group', values }
    case 'calls':
      return { facet: 'call', values }
    case 'directions':
      return values.length === 1 ? { facet: 'direction', values } : null
    case 'municipalities':
      return values.length === 1 ? { facet: 'municipality', values } : null
    default:
      return null
  }
}
