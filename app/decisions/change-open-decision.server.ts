import type { Updateable } from 'kysely'
import { findOpenDecision } from '#db/queries/decisions/find-decision'
import { updateDecision } from '#db/queries/decisions/update-decision'
import type { DecisionTable } from '#db/schema/decision'
import type { Tx } from '#db/transaction'
import { invariant } from '~/kernel/invariant'
import { fail, ok, type Result } from '~/kernel/result'

/** Moves the one decision in the making on, in the transaction of the event that does it. */
export async function changeOpenDecision(
  tx: Tx,
  proposalId: string,
  from: 'proposed' | 'pending',
  change: Updateable<DecisionTable>,
): Promise<Result<null>> {
  const decision = await findOpenDecision(tx, proposalId)
  invariant(decision, 'a proposal that waits for signatures has a decision')
  const moved = await updateDecision(tx, decision.id, from, change)
  return moved ? ok(null) : fail('stale', { code: 'process.stale' })
}
