import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { mayReview } from '~/reviews/policy'
import { presentQueue } from '~/reviews/present-queue.server'
import { QueuePage } from '~/reviews/ui/queue-page'
import { asideWays } from '~/reviews/ways'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, mayReview)
  const done = new URL(request.url).searchParams.get('done')
  return {
    title: context.t('reviews.queue.title'),
    ...(await presentQueue(context, viewer)),
    said: asideWays.find((way) => way === done) ?? null,
  }
}

export default function Reviews() {
  return <QueuePage {...useLoaderData<typeof loader>()} />
}
