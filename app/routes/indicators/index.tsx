import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { presentIndicators } from '~/framework/present-indicators.server'
import { IndicatorsPage } from '~/framework/ui/indicators-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta

export function loader({ context }: LoaderFunctionArgs) {
  return presentIndicators(context)
}

export default function Indicators() {
  return <IndicatorsPage {...useLoaderData<typeof loader>()} />
}
