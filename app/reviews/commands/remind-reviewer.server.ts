import { findPerson } from '#db/queries/identity/find-person'
import { findReview } from '#db/queries/reviews/find-review'
import type { AppContext } from '~/context.server'
import { isoDay } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { hasRole, type Person } from '~/identity/schema'
import { fail, ok, type Result } from '~/kernel/result'
import { queueLetter } from '~/notifications/queue-letter.server'
import { loadVisible } from '~/process/load-visible.server'
import { whyNotFree } from '~/process/why-not-free.server'
import { reminderLetter } from '../mails/reminder-letter.server'

/** Asks a reviewer once more for a score that is still open; one letter a day, however often asked. */
export function remindReviewer(
  ctx: AppContext,
  viewer: Person,
  { reference, reviewerId }: { reference: string; reviewerId: string },
): Promise<Result<{ name: string }>> {
  return ctx.db.write(async (tx) => {
    const visible = await loadVisible(tx, viewer, reference)
    if (!visible) return fail('not-found')
    if (!hasRole(viewer, 'officer')) {
      return fail('forbidden', { code: 'proposals.reason.sender.officer' })
    }
    const { row } = visible
    const tie = await whyNotFree(tx, row.id, viewer)
    if (tie) return fail('forbidden', tie)
    const review = await findReview(tx, { proposalId: row.id, reviewerId })
    const reviewer = await findPerson(tx, reviewerId)
    if (review?.state !== 'assigned' || row.state !== 'evaluation' || !reviewer) {
      return fail('wrong-state', { code: 'proposals.reason.not-assigned' })
    }
    const locale = reviewer.language as Locale
    const letter = reminderLetter(ctx, locale, { row, reviewId: review.id, due: row.due_at })
    await queueLetter(tx, ctx, {
      to: { accountId: reviewer.id, name: reviewer.name, email: reviewer.email },
      letter,
      about: row.reference,
      key: `review-reminder-${review.id}-${isoDay(ctx.clock.now())}`,
    })
    return ok({ name: reviewer.name })
  })
}
