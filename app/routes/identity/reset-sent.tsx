import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { noStore } from '~/http/no-store'
import { presentToldMail } from '~/identity/present-told-mail'
import { ToldPage } from '~/identity/ui/told-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

export const loader = ({ context }: LoaderFunctionArgs) => presentToldMail(context, 'reset')

export default function ResetSent() {
  return <ToldPage {...useLoaderData<typeof loader>()} />
}
