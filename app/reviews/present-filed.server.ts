import { listReviews } from '#db/queries/reviews/list-reviews'
import type { RequestContext } from '~/context.server'
import { formatDateTime } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { hasRole, type Person } from '~/identity/schema'
import type { OpenedReview } from './open-review.server'
import { mayReadScores } from './policy'
import { presentDue } from './present-due.server'
import { presentQueue } from './present-queue.server'
import { presentScores } from './present-scores.server'

/** One's own score beside the others'; null as long as one has not filed. */
export async function presentFiled(
  context: RequestContext,
  viewer: Person,
  { review, visible, resting }: OpenedReview,
) {
  if (review.state !== 'filed' || !visible) return null
  const { app, locale } = context
  const { row, relation } = visible
  if (!mayReadScores(viewer, await listReviews(app.db.read, row.id), relation)) return null
  const { items } = await presentQueue(context, viewer)
  const next = items.find(({ place }) => place === 'open' || place === 'again')
  return {
    id: review.id,
    reference: row.reference,
    title: row.title,
    lang: row.language as Locale,
    isOpen: resting === null,
    due: presentDue(context, row.due_at),
    filed: formatDateTime(locale, review.filed_at ?? 0),
    scores: await presentScores(context, {
      row,
      viewerId: viewer.id,
      showsNames: hasRole(viewer, 'officer', 'board'),
    }),
    next: next ? { id: next.id, title: next.title ?? next.reference, lang: next.lang } : null,
  }
}
