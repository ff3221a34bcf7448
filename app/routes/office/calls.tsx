import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { maySeeDesk, mayWriteCalls } from '~/calls/policy'
import { presentCalls } from '~/calls/present-desk.server'
import { CallsDesk } from '~/calls/ui/calls-desk'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, maySeeDesk)
  return {
    title: context.t('calls.desk.title'),
    calls: await presentCalls(context.app, context.locale),
    mayWrite: mayWriteCalls(viewer),
  }
}

export default function Calls() {
  return <CallsDesk {...useLoaderData<typeof loader>()} />
}
