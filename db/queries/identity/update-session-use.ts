import type { Millis } from '../../schema/columns'
import type { Tx } from '../../transaction'

/** Notes a use and moves the end of idleness, never beyond the end that does not move. */
export async function updateSessionUse(
  tx: Tx,
  hash: string,
  { usedAt, until }: { usedAt: Millis; until: Millis },
): Promise<void> {
  await tx
    .updateTable('session')
    .set((eb) => ({
      used_at: usedAt,
      expires_at: eb.case().when('ends_at', '<', until).then(eb.ref('ends_at')).else(until).end(),
    }))
    .where('id', '=', hash)
    .execute()
}
