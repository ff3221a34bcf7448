import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '~/site/page-meta'
import { presentStatement } from '~/site/present-statement.server'
import { StatementPage } from '~/site/ui/statement-page'

export const meta = pageMeta

export function loader({ context }: LoaderFunctionArgs) {
  return presentStatement(context, 'privacy')
}

export default function Privacy() {
  return <StatementPage {...useLoaderData<typeof loader>()} />
}
