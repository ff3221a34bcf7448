import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound } from '~/http/answer.server'
import { loadVisible } from '~/process/load-visible.server'
import { presentVersions } from '~/proposals/present-versions.server'
import { VersionsPage } from '~/proposals/ui/page/versions-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { app, viewer, t } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (visible?.view !== 'full' || visible.row.version === 0) throw notFound(context)
  const { reference, title, language } = visible.row
  return {
    title: t('proposals.versions.title', { reference }),
    reference,
    name: title,
    language,
    versions: await presentVersions(context, visible),
  }
}

export default function Versions() {
  return <VersionsPage {...useLoaderData<typeof loader>()} />
}
