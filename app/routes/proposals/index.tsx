import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { presentRegister } from '~/proposals/present-register.server'
import { RegisterPage } from '~/proposals/ui/register-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta

export function loader({ request, context }: LoaderFunctionArgs) {
  return presentRegister(context, new URL(request.url).searchParams)
}

export default function Proposals() {
  return <RegisterPage {...useLoaderData<typeof loader>()} />
}
