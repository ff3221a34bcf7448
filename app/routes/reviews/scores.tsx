import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound } from '~/http/answer.server'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { seeOther } from '~/http/safe-redirect.server'
import { openReview } from '~/reviews/open-review.server'
import { mayReview } from '~/reviews/policy'
import { presentFiled } from '~/reviews/present-filed.server'
import { ScoresPage } from '~/reviews/ui/scores-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

/** Everybody's scores, for a reviewer who has filed their own; nobody else comes further. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, mayReview)
  const id = params.id ?? ''
  const opened = await openReview(context, viewer, id)
  if (!opened.ok) throw notFound(context)
  const page = await presentFiled(context, viewer, opened.value)
  if (!page) throw seeOther(`/${context.locale}/reviews/${id}`)
  const isNew = new URL(request.url).searchParams.has('done')
  return { title: `${context.t('reviews.queue.scores')} · ${page.reference}`, page, isNew }
}

export default function Scores() {
  const { page, isNew } = useLoaderData<typeof loader>()
  return <ScoresPage {...page} isNew={isNew} />
}
