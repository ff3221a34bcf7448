import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound } from '~/http/answer.server'
import { loadVisible } from '~/process/load-visible.server'
import { presentHistory } from '~/proposals/present-history.server'
import { HistoryPage } from '~/proposals/ui/page/history-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { app, viewer, t } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (!visible) throw notFound(context)
  const { reference } = visible.row
  return {
    title: t('proposals.record.title', { reference }),
    history: await presentHistory(context, visible),
  }
}

export default function History() {
  return <HistoryPage history={useLoaderData<typeof loader>().history} />
}
