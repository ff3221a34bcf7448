import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { presentDirection } from '~/framework/present-indicators.server'
import { DirectionPage } from '~/framework/ui/direction-page'
import styles from '~/framework/ui/framework.css?url'
import { notFound } from '~/http/answer.server'
import { countCardsOf, presentCardsOf } from '~/proposals/present-cards-of.server'
import { ProposalCards } from '~/proposals/ui/proposal-cards'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const links = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ params, context }: LoaderFunctionArgs) {
  const key = params.key ?? ''
  const direction = await presentDirection(context, key)
  if (!direction) throw notFound(context)
  const filter = { directions: [key] }
  return {
    ...direction,
    count: await countCardsOf(context, filter),
    proposals: await presentCardsOf(context, filter, { limit: 6 }),
  }
}

export default function Direction() {
  const { proposals, ...page } = useLoaderData<typeof loader>()
  return (
    <DirectionPage
      {...page}
      proposals={proposals.length > 0 ? <ProposalCards cards={proposals} /> : null}
    />
  )
}
