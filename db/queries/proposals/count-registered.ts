import type { DialectKind } from '../../dialect'
import type { Reader } from '../../transaction'
import { isRegistered, type RegisterFilter } from './register-filter'

/** Beyond this many a list says "more than". */
export const mostCounted = 1000

/**
 * How many proposals of the public register pass; `isMore` where there are more than were counted.
 * Where one kept count or a sum of them answers, nothing is counted.
 */
export async function countRegistered(
  db: Reader,
  kind: DialectKind,
  filter: RegisterFilter,
): Promise<{ count: number; isMore: boolean }> {
  const kept = keptCount(filter)
  if (kept) {
    const row = await db
      .selectFrom('register_count')
      .select(({ fn }) => fn.sum<number | null>('count').as('count'))
      .where('facet', '=', kept.facet)
      .where('value', 'in', kept.values)
      .executeTakeFirst()
    return { count: Number(row?.count ?? 0), isMore: false }
  }
  const { count } = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('proposal')
        .select('proposal.id')
        .where(isRegistered(kind, filter))
        .limit(mostCounted + 1)
        .as('counted'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { count: Math.min(count, mostCounted), isMore: count > mostCounted }
}

/** Of a facet that a proposal has once, values add up; of the others only one value may be asked. */
function keptCount(filter: RegisterFilter): { facet: string; values: string[] } | null {
  const used = (Object.keys(filter) as (keyof RegisterFilter)[]).filter(
    (key) => filter[key].length > 0,
  )
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
