import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound } from '~/http/answer.server'
import { loadVisible } from '~/process/load-visible.server'
import { presentVersion } from '~/proposals/present-versions.server'
import { VersionPage } from '~/proposals/ui/page/version-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app, viewer, t } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (visible?.view !== 'full' || !/^\d{1,4}$/.test(params.version ?? '')) throw notFound(context)
  const version = Number(params.version)
  const view = await presentVersion(context, visible, version)
  if (!view) throw notFound(context)
  return {
    title: `${t('proposals.versions.version', { version })}: ${view.title}`,
    view,
    isWhole: new URL(request.url).searchParams.get('view') === 'text',
  }
}

export default function Version() {
  const { view, isWhole } = useLoaderData<typeof loader>()
  return <VersionPage view={view} isWhole={isWhole} />
}
