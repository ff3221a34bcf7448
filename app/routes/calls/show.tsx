import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { presentCall } from '~/calls/present-call.server'
import { CallPage } from '~/calls/ui/call-page'
import styles from '~/calls/ui/calls.css?url'
import { presentDecided } from '~/decisions/present-decided.server'
import { notFound } from '~/http/answer.server'
import { presentCardsOf } from '~/proposals/present-cards-of.server'
import { ProposalCards } from '~/proposals/ui/proposal-cards'
import { pageMeta } from '~/site/page-meta'
import { DecidedItems } from '~/site/ui/decided-items'

export const meta = pageMeta
export const links = () => [{ rel: 'stylesheet', href: styles }]

/** Proposals and decisions shown on the page of their call; links lead to all of them. */
const shown = 6

export async function loader({ params, context }: LoaderFunctionArgs) {
  const call = await presentCall(context, params.reference ?? '')
  if (!call) throw notFound(context)
  const { id, ...page } = call
  return {
    title: page.pageTitle,
    description: page.summary.text,
    call: page,
    cards: await presentCardsOf(context, { calls: [id] }, { limit: shown }),
    decided: await presentDecided(context, { limit: shown, callId: id }),
  }
}

export default function Call() {
  const { call, cards, decided } = useLoaderData<typeof loader>()
  return (
    <CallPage
      {...call}
      cards={cards.length > 0 ? <ProposalCards cards={cards} /> : null}
      decided={decided.length > 0 ? <DecidedItems items={decided} /> : null}
    />
  )
}
