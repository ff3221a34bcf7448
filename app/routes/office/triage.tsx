import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { hasRole } from '~/identity/schema'
import { loadVisible } from '~/process/load-visible.server'
import { presentTriage } from '~/proposals/present-triage.server'
import { TriagePage } from '~/proposals/ui/triage-page'
import { pageMeta } from '~/site/page-meta'
import { eventDone } from '../proposals/event-done.server'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, (person) => hasRole(person, 'officer'))
  const query = new URL(request.url).searchParams
  const chosen = query.get('proposal')
  const visible = await loadVisible(context.app.db.read, viewer, query.get('of') ?? '')
  return {
    title: context.t('proposals.triage.title'),
    chosen: chosen !== null,
    done: visible && {
      reference: visible.row.reference,
      text: eventDone(context, query.get('done'), visible.row),
    },
    ...(await presentTriage(context, chosen)),
  }
}

export default function Triage() {
  return <TriagePage {...useLoaderData<typeof loader>()} />
}
