import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound } from '~/http/answer.server'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { seeOther } from '~/http/safe-redirect.server'
import { loadVisible } from '~/process/load-visible.server'
import { isBeingWritten } from '~/proposals/open-draft.server'
import { presentSubmitted } from '~/proposals/present-submitted.server'
import { SubmittedPage } from '~/proposals/ui/submitted-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app, locale, t } = context
  const viewer = requireViewer(context, request)
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (!visible?.relation.isLead) throw notFound(context)
  const { row } = visible
  if (isBeingWritten(row.state)) throw seeOther(`/${locale}/proposals/${row.reference}/edit`)
  const page = await presentSubmitted(context, row)
  const title = t(page.isAgain ? 'proposals.submitted.again' : 'proposals.submitted.title')
  return { title, email: viewer.email, ...page }
}

export default function Submitted() {
  return <SubmittedPage {...useLoaderData<typeof loader>()} />
}
