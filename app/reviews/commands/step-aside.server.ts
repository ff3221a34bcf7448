import { updateReview } from '#db/queries/reviews/update-review'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { ok, type Result } from '~/kernel/result'
import { advanceProposal, type Step } from '~/process/advance-proposal.server'

/**
 * `recuse`: a conflict stands in the way and is recorded. `abstain`: no conflict, no judgement.
 * Neither ever counts for the quorum.
 */
export function stepAside(
  ctx: AppContext,
  viewer: Person,
  input: { reference: string; revision?: number; event: 'recuse' | 'abstain'; reason: string },
): Promise<Result<Step>> {
  const { reference, revision, event, reason } = input
  return advanceProposal(ctx, viewer, {
    reference,
    revision,
    event: { type: event, reason },
    async alongside(tx, { after }) {
      const state = event === 'recuse' ? 'recused' : 'abstained'
      const of = { proposalId: after.id, reviewerId: viewer.id }
      await updateReview(tx, of, { state, reason, draft: null })
      return ok(null)
    },
  })
}
