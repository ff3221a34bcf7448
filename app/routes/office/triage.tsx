import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { hasRole } from '~/identity/schema'
import { presentTriage } from '~/proposals/present-triage.server'
import { TriagePage } from '~/proposals/ui/triage-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireAllowed(context, request, (viewer) => hasRole(viewer, 'officer'))
  const chosen = new URL(request.url).searchParams.get('proposal')
  return {
    title: context.t('proposals.triage.title'),
    chosen: chosen !== null,
    ...(await presentTriage(context, chosen)),
  }
}

export default function Triage() {
  return <TriagePage {...useLoaderData<typeof loader>()} />
}
