import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { presentWork } from '~/my/present-work.server'
import { MyPage } from '~/my/ui/my-page'
import { isSentByPeople } from '~/process/event-schema.server'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context, request)
  const { t } = context
  const said = new URL(request.url).searchParams.get('done') ?? ''
  return {
    title: t('my.title'),
    name: viewer.name,
    work: await presentWork(context, viewer),
    done: isSentByPeople(said) ? t(`proposals.record.did.${said}`) : null,
  }
}

export default function MyWork() {
  return <MyPage {...useLoaderData<typeof loader>()} />
}
