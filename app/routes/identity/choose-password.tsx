import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { noStore } from '~/http/no-store'
import { ChoosePasswordPage } from '~/identity/ui/choose-password-page'
import { pageMeta } from '~/site/page-meta'
import { choosePassword, presentLink } from './choose-by-link.server'

export const meta = pageMeta
export const headers = noStore

export const loader = (args: LoaderFunctionArgs) => presentLink(args, 'invite')
export const action = (args: ActionFunctionArgs) => choosePassword(args, 'invite')

export default function ChoosePassword() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <ChoosePasswordPage {...page} kind="invite" reply={reply} />
}
