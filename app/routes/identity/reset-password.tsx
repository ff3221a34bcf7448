import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { noStore } from '~/http/no-store'
import { ChoosePasswordPage } from '~/identity/ui/choose-password-page'
import { pageMeta } from '~/site/page-meta'
import { choosePassword, presentLink } from './choose-by-link.server'

export const meta = pageMeta
export const headers = noStore

export const loader = (args: LoaderFunctionArgs) => presentLink(args, 'reset')
export const action = (args: ActionFunctionArgs) => choosePassword(args, 'reset')

export default function ResetPassword() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <ChoosePasswordPage {...page} kind="reset" reply={reply} />
}
