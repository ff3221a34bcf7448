import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { maySeeDesk } from '~/decisions/policy'
import { presentDecisionDesk } from '~/decisions/present-desk.server'
import { DeskPage } from '~/decisions/ui/desk-page'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, maySeeDesk)
  const asked = new URL(request.url).searchParams
  const published = Number.parseInt(asked.get('published') ?? '', 10)
  return {
    title: context.t('decisions.desk.title'),
    desk: await presentDecisionDesk(context, viewer, asked.get('call')),
    flash: published > 0 ? context.t('decisions.done.publish', { count: published }) : null,
  }
}

export default function Decisions() {
  const { desk, flash } = useLoaderData<typeof loader>()
  return <DeskPage desk={desk} flash={flash} />
}
