import type { CallRow } from '#db/queries/calls/find-call'
import { enqueueJob } from '#db/queries/jobs/enqueue-job'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import type { Tx } from '#db/transaction'
import type { Memory } from '#workflows/proposal/memory'
import { dueAfter, firesAt } from '#workflows/proposal/terms'
import type { CallSettings } from '~/calls/schema'
import type { AppContext } from '~/context.server'

/**
 * A draft lives on from each change, by the terms of its call: the timer of its last day is set anew,
 * at most once a day.
 */
export async function restartExpiry(
  tx: Tx,
  ctx: AppContext,
  { id, memory }: ProposalRow,
  { settings }: CallRow,
): Promise<void> {
  const now = ctx.clock.now()
  const { terms } = JSON.parse(settings) as CallSettings
  const { entry } = JSON.parse(memory) as Memory
  const due = dueAfter(now, terms.draft)
  await enqueueJob(tx, {
    id: ctx.ids.row(),
    kind: 'timer',
    payload: { proposalId: id, event: 'expire-draft', entry, due, at: firesAt(due) },
    uniqueKey: `expire-draft/${id}/${due}`,
    runAt: firesAt(due),
    now,
  })
}
