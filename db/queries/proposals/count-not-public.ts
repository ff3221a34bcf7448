import type { Reader } from '../../transaction'

/** State → how many proposals stand in it that were sent and are not public: numbers, no more. */
export async function countNotPublic(db: Reader): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('proposal')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .where('publication', '=', 'private')
    .where('state', 'in', ['admissibility', 'amending', 'inadmissible'])
    .groupBy('state')
    .execute()
  return new Map(rows.map(({ state, count }) => [state, count]))
}
