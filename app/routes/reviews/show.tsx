import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound, refusal } from '~/http/answer.server'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import type { Locale } from '~/i18n/locales'
import { declareNoConflict } from '~/reviews/commands/declare-no-conflict.server'
import { fileScore } from '~/reviews/commands/file-score.server'
import { saveReviewDraft } from '~/reviews/commands/save-review-draft.server'
import { reviewForm } from '~/reviews/forms.server'
import { openReview } from '~/reviews/open-review.server'
import { mayReview } from '~/reviews/policy'
import { presentDeclaration } from '~/reviews/present-declaration.server'
import { presentDocument } from '~/reviews/present-document.server'
import { presentReviewForm } from '~/reviews/present-review.server'
import { readSheet } from '~/reviews/read-sheet.server'
import { DeclarationPage } from '~/reviews/ui/declaration-page'
import { RestingPage } from '~/reviews/ui/resting-page'
import { ReviewPage } from '~/reviews/ui/review-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { script: 'hydrate', staff: true }
/** What is typed is kept by itself; the page is not made anew for that. */
export const shouldRevalidate = () => false

/** The scoring screen; before it the question of conflicts, instead of it why nothing is asked. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, mayReview)
  const opened = await openReview(context, viewer, params.id ?? '')
  if (!opened.ok) throw notFound(context)
  const { review, reference, visible, resting, isDeclared } = opened.value
  const title = `${context.t('reviews.form.title')} · ${reference}`
  if (resting || !visible) {
    return {
      step: 'resting' as const,
      title,
      page: {
        id: review.id,
        reference,
        title: visible?.row.title ?? null,
        lang: (visible?.row.language ?? context.locale) as Locale,
        why: resting ?? 'unassigned',
        hasScore: review.state === 'filed',
      },
    }
  }
  if (!isDeclared) {
    const page = await presentDeclaration(context, review, visible.row)
    return { step: 'declare' as const, title, page }
  }
  return {
    step: 'score' as const,
    title,
    form: await presentReviewForm(context, viewer, { review, visible }),
    document: await presentDocument(context, visible.row),
    isSaved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = requireAllowed(context, request, mayReview)
  const { app, locale } = context
  const id = params.id ?? ''
  const form = await readForm(request, context, reviewForm)
  if (!form.ok) return form.response
  const { intent, version, ...typed } = form.value
  const here = `/${locale}/reviews/${id}`
  const opened = await openReview(context, viewer, id)
  if (!opened.ok) throw notFound(context)

  if (intent === 'declare') {
    const declared = await declareNoConflict(app, viewer, { id })
    if (!declared.ok) throw refusal(context, declared.failure)
    return seeOther(here)
  }
  // A form that was never offered leads to the question that comes before it.
  if (opened.value.resting || !opened.value.isDeclared) return seeOther(here)
  const kept = await saveReviewDraft(app, viewer, { id, sheet: typed, locale })
  if (!kept.ok) return form.refuse(kept.failure)
  if (intent === 'save') return seeOther(`${here}?saved`)

  const sheet = readSheet(typed, locale)
  if (!sheet.ok) return form.refuse(sheet.failure)
  const { reference } = opened.value
  const filed = await fileScore(app, viewer, { reference, version, sheet: sheet.value })
  if (!filed.ok) return form.refuse(filed.failure)
  return seeOther(`${here}/scores?done`)
}

export default function Review() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  if (page.step === 'resting') return <RestingPage {...page.page} />
  if (page.step === 'declare') return <DeclarationPage {...page.page} />
  const { form, document, isSaved } = page
  return <ReviewPage form={form} document={document} isSaved={isSaved} reply={reply} />
}
