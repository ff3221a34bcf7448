import { findProposalById } from '#db/queries/proposals/find-proposal-by-id'
import type { ProposalEvent } from '#workflows/proposal/events'
import type { AppContext } from '~/context.server'
import { fail, type Result } from '~/kernel/result'
import { advanceProposal } from '../advance-proposal.server'

/** A term has run out: the event is sent by time, and refused where the process has moved on. */
export async function fireTimer(
  ctx: AppContext,
  payload: Record<string, unknown>,
): Promise<Result<unknown>> {
  const { proposalId, event, entry, due } = payload
  const row = await findProposalById(ctx.db.read, String(proposalId))
  if (!row) return fail('not-found')
  const timer = { entry: Number(entry), due: Number(due) }
  return advanceProposal(ctx, 'time', {
    reference: row.reference,
    event: { type: event, timer } as ProposalEvent,
  })
}
