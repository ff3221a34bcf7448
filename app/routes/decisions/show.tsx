import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { loadPublished } from '~/decisions/load-published.server'
import { presentDecision } from '~/decisions/present-decision.server'
import { DecisionPage } from '~/decisions/ui/decision-page'
import { notFound } from '~/http/answer.server'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta

export async function loader({ params, context }: LoaderFunctionArgs) {
  const published = await loadPublished(context.app.db.read, params.reference ?? '')
  if (!published) throw notFound(context)
  const decision = await presentDecision(context, published)
  const { outcome, proposal } = decision
  const headline = context.t(`decisions.headline.${outcome}`)
  return { title: `${headline} ${proposal.title ?? proposal.reference}`, decision }
}

export default function ShowDecision() {
  return <DecisionPage decision={useLoaderData<typeof loader>().decision} />
}
