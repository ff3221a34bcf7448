import { updateReview } from '#db/queries/reviews/update-review'
import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import type { Person } from '~/identity/schema'
import { fail, ok, type Result } from '~/kernel/result'
import { loadOwnReview } from '../load-own-review.server'
import type { ReviewDraft, TypedSheet } from '../schema'
import { readReviewDraft } from '../typed-sheet'

/**
 * Keeps what a reviewer has typed so far, readable or not. No page but their own shows it, so cached
 * pages stay.
 */
export function saveReviewDraft(
  ctx: AppContext,
  viewer: Person,
  { id, sheet, locale }: { id: string; sheet: TypedSheet; locale: Locale },
): Promise<Result<{ savedAt: number }>> {
  return ctx.db.writeQuietly(async (tx) => {
    const found = await loadOwnReview(tx, viewer, id)
    if (!found) return fail('not-found')
    const { review } = found
    const draft = readReviewDraft(review.draft)
    const isOpen = review.state === 'filed' || draft.declaredAt !== null
    if (!['assigned', 'filed'].includes(review.state) || !isOpen) {
      return fail('wrong-state', { code: 'proposals.reason.not-your-review' })
    }
    const savedAt = ctx.clock.now()
    await updateReview(
      tx,
      { proposalId: review.proposal_id, reviewerId: viewer.id },
      { draft: JSON.stringify({ ...draft, sheet, locale, savedAt } satisfies ReviewDraft) },
    )
    return ok({ savedAt })
  })
}
