import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { presentIndicators } from '~/framework/present-indicators.server'
import styles from '~/framework/ui/framework.css?url'
import { IndicatorsPage } from '~/framework/ui/indicators-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const links = () => [{ rel: 'stylesheet', href: styles }]

export function loader({ context }: LoaderFunctionArgs) {
  return presentIndicators(context)
}

export default function Indicators() {
  return <IndicatorsPage {...useLoaderData<typeof loader>()} />
}
