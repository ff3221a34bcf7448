import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '~/site/page-meta'
import { presentHome } from '~/site/present-home.server'
import { HomePage } from '~/site/ui/home-page'

export const meta = pageMeta

export function loader({ context }: LoaderFunctionArgs) {
  return presentHome(context)
}

export default function Home() {
  return <HomePage {...useLoaderData<typeof loader>()} />
}
