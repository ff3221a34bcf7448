import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { maySeeDesk } from '~/decisions/policy'
import { presentPortfolio } from '~/decisions/present-portfolio.server'
import { PortfolioPage } from '~/decisions/ui/portfolio-page'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, maySeeDesk)
  const call = new URL(request.url).searchParams.get('call')
  return {
    title: context.t('decisions.portfolio.title'),
    page: await presentPortfolio(context, viewer, call),
  }
}

export default function Portfolio() {
  return <PortfolioPage {...useLoaderData<typeof loader>().page} />
}
