import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { presentPublicCalls } from '~/calls/present-call.server'
import styles from '~/calls/ui/calls.css?url'
import { CallsPage } from '~/calls/ui/calls-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const links = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ context }: LoaderFunctionArgs) {
  const { t } = context
  return {
    title: t('calls.page.title'),
    description: t('calls.page.lead'),
    calls: await presentPublicCalls(context),
  }
}

export default function Calls() {
  return <CallsPage calls={useLoaderData<typeof loader>().calls} />
}
