import type { Reader } from '../../transaction'

export const registerFacets = [
  'all',
  'state',
  'group',
  'call',
  'direction',
  'municipality',
] as const
export type RegisterFacet = (typeof registerFacets)[number]

/** Facet → value → how many public proposals; what has none is left out. */
export type RegisterCounts = Record<RegisterFacet, Map<string, number>>

/** The kept counts of the public register. */
export async function listRegisterCounts(db: Reader): Promise<RegisterCounts> {
  const rows = await db.selectFrom('register_count').selectAll().where('count', '>', 0).execute()
  const counts = Object.fromEntries(
    registerFacets.map((facet) => [facet, new Map<string, number>()]),
  ) as RegisterCounts
  for (const { facet, value, count } of rows) counts[facet as RegisterFacet]?.set(value, count)
  return counts
}
