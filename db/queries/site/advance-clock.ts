import type { Tx } from '#db/transaction'

/** Moves a demo region's clock forward by `more` ms. */
export async function advanceClock(tx: Tx, more: number): Promise<void> {
  await tx
    .updateTable('site')
    .set((eb) => ({ clock_offset: eb('clock_offset', '+', more) }))
    .execute()
}
