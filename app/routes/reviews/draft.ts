import type { ActionFunctionArgs } from '@remix-run/node'
import { readForm } from '~/http/read-form.server'
import { hasRole } from '~/identity/schema'
import { saveReviewDraft } from '~/reviews/commands/save-review-draft.server'
import { reviewForm } from '~/reviews/forms.server'
import { momentOf } from '~/reviews/present-queue.server'
import type { DraftReply } from '~/reviews/ui/use-draft'

/** Keeps what is being typed, for the scoring screen alone: a line of words, no page. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { app, viewer, locale, t, now } = context
  const refuse = (text: string, status: number) =>
    Response.json({ status: 'failed', text, savedAt: 0 } satisfies DraftReply, { status })
  if (!viewer || !hasRole(viewer, 'reviewer')) {
    return refuse(t('http.error.unauthenticated'), viewer ? 403 : 401)
  }
  const form = await readForm(request, context, reviewForm)
  if (!form.ok) return refuse(t('reviews.form.not-saved'), 400)
  const { intent: _intent, version: _version, ...sheet } = form.value
  const kept = await saveReviewDraft(app, viewer, { id: params.id ?? '', sheet, locale })
  if (!kept.ok) {
    const [reason] = kept.failure.reasons
    return refuse(reason ? t(reason.code, reason.params) : t('reviews.form.not-saved'), 409)
  }
  const { savedAt } = kept.value
  const text = t('reviews.form.saved', {
    time: momentOf({ ...context, now: Math.max(now, savedAt) }, savedAt),
  })
  return Response.json({ status: 'saved', text, savedAt } satisfies DraftReply)
}
