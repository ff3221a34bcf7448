import type { Millis } from '../../schema/columns'
import type { Tx } from '../../transaction'

/** Moves the end of idleness, never beyond the end that does not move. */
export async function updateSessionExpiry(tx: Tx, hash: string, until: Millis): Promise<void> {
  await tx
    .updateTable('session')
    .set((eb) => ({
      expires_at: eb
        .case()
        .when('ends_at', '<', until)
        .then(eb.ref('ends_at'))
        .else(until)
        .end(),
    }))
    .where('id', '=', hash)
    .execute()
}
