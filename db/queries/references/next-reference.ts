import type { Tx } from '../../transaction'

/** The next number of a kind in a year: `P-2026-0142`. Numbers given once are never given again. */
export async function nextReference(
  tx: Tx,
  prefix: 'P' | 'C' | 'D' | 'J',
  year: number,
): Promise<string> {
  const { last } = await tx
    .insertInto('reference_counter')
    .values({ prefix, year, last: 1 })
    .onConflict((oc) =>
      oc.columns(['prefix', 'year']).doUpdateSet((eb) => ({
        last: eb('reference_counter.last', '+', 1),
      })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return `${prefix}-${year}-${String(last).padStart(4, '0')}`
}
