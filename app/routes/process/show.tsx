import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { presentProcess } from '~/process/present-process.server'
import styles from '~/process/ui/process.css?url'
import { ProcessPage } from '~/process/ui/process-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const links = () => [{ rel: 'stylesheet', href: styles }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return presentProcess(context, new URL(request.url).searchParams.get('proposal'))
}

export default function Process() {
  return <ProcessPage {...useLoaderData<typeof loader>()} />
}
