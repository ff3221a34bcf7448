import type { Tx } from '#db/transaction'

/** Remembers for good that this database holds a demo region. */
export async function markDemo(tx: Tx): Promise<void> {
  await tx.updateTable('site').set({ is_demo: 1 }).execute()
}
