import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { presentIndicator } from '~/framework/present-indicator.server'
import styles from '~/framework/ui/framework.css?url'
import { IndicatorPage } from '~/framework/ui/indicator-page'
import { notFound } from '~/http/answer.server'
import { presentAims } from '~/proposals/present-aims.server'
import { Aims } from '~/proposals/ui/aims'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const links = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ params, context }: LoaderFunctionArgs) {
  const code = params.code ?? ''
  const indicator = await presentIndicator(context, code)
  if (!indicator) throw notFound(context)
  return { ...indicator, proposals: await presentAims(context, code) }
}

export default function Indicator() {
  const { proposals, ...page } = useLoaderData<typeof loader>()
  return <IndicatorPage {...page} aims={<Aims aims={proposals} indicator={page.card.code} />} />
}
