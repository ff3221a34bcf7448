import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { presentFollowing } from '~/my/followed-item.server'
import { FollowingPage } from '~/my/ui/following-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context, request)
  const query = new URL(request.url).searchParams
  return {
    title: context.t('my.following'),
    following: await presentFollowing(context, viewer, query),
  }
}

export default function Following() {
  return <FollowingPage {...useLoaderData<typeof loader>().following} />
}
