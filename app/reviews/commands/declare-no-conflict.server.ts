import { updateReview } from '#db/queries/reviews/update-review'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { fail, ok, type Result } from '~/kernel/result'
import { loadOwnReview } from '../load-own-review.server'
import { readReviewDraft } from '../typed-sheet'

/** Said before the first look at a proposal, and kept in the log: nothing stands in the way. */
export function declareNoConflict(
  ctx: AppContext,
  viewer: Person,
  { id }: { id: string },
): Promise<Result<null>> {
  return ctx.db.write(async (tx) => {
    const found = await loadOwnReview(tx, viewer, id)
    if (!found) return fail('not-found')
    const { review, reference } = found
    if (review.state !== 'assigned') {
      return fail('wrong-state', { code: 'proposals.reason.not-your-review' })
    }
    const draft = readReviewDraft(review.draft)
    if (draft.declaredAt !== null) return ok(null)
    await updateReview(
      tx,
      { proposalId: review.proposal_id, reviewerId: viewer.id },
      { draft: JSON.stringify({ ...draft, declaredAt: ctx.clock.now() }) },
    )
    await recordEvent(tx, ctx, {
      subjectKind: 'account',
      subjectId: viewer.id,
      type: 'declare-no-conflict',
      actorId: viewer.id,
      body: { proposal: reference },
    })
    return ok(null)
  })
}
