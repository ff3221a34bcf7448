import { findCall } from '#db/queries/calls/find-call'
import type { Tx } from '#db/transaction'
import { advanceCallIn } from '~/calls/advance-call.server'
import type { AppContext } from '~/context.server'

/**
 * A decision went out: the call begins to be decided with its first one and is decided with its
 * last. Where neither holds the call refuses, and that is as it should be.
 */
export async function tellCall(tx: Tx, ctx: AppContext, callId: string): Promise<void> {
  for (const type of ['first-publication', 'last-publication'] as const) {
    const call = await findCall(tx, { id: callId })
    if (!call || call.is_standing === 1) return
    await advanceCallIn(tx, ctx, 'proposal', { reference: call.reference, event: { type } })
  }
}
