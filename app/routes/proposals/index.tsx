import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { presentRegister } from '~/proposals/present-register.server'
import styles from '~/proposals/ui/register.css?url'
import { RegisterPage } from '~/proposals/ui/register-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const links = () => [{ rel: 'stylesheet', href: styles }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return presentRegister(context, new URL(request.url).searchParams)
}

export default function Proposals() {
  return <RegisterPage {...useLoaderData<typeof loader>()} />
}
