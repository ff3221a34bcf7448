import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound } from '~/http/answer.server'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import type { Locale } from '~/i18n/locales'
import { stepAside } from '~/reviews/commands/step-aside.server'
import { asideForm } from '~/reviews/forms.server'
import { openReview } from '~/reviews/open-review.server'
import { mayReview } from '~/reviews/policy'
import { StepAsidePage } from '~/reviews/ui/step-aside-page'
import { asideWays } from '~/reviews/ways'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, mayReview)
  const id = params.id ?? ''
  const opened = await openReview(context, viewer, id)
  if (!opened.ok) throw notFound(context)
  const { visible, resting, reference } = opened.value
  if (resting || !visible) throw seeOther(`/${context.locale}/reviews/${id}`)
  const asked = new URL(request.url).searchParams.get('as')
  return {
    title: `${context.t('reviews.aside.title')} · ${reference}`,
    page: {
      id,
      reference,
      title: visible.row.title,
      lang: visible.row.language as Locale,
      way: asideWays.find((way) => way === asked) ?? null,
    },
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = requireAllowed(context, request, mayReview)
  const form = await readForm(request, context, asideForm)
  if (!form.ok) return form.response
  const opened = await openReview(context, viewer, params.id ?? '')
  if (!opened.ok) throw notFound(context)
  const { as: event, reason } = form.value
  const { reference } = opened.value
  const result = await stepAside(context.app, viewer, { reference, event, reason })
  if (!result.ok) return form.refuse(result.failure)
  return seeOther(`/${context.locale}/reviews?done=${event}`)
}

export default function StepAside() {
  const { page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <StepAsidePage {...page} reply={reply} />
}
