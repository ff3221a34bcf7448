import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { requestReset } from '~/identity/commands/request-reset.server'
import { resetForm } from '~/identity/forms.server'
import { ResetPage } from '~/identity/ui/reset-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

export function loader({ context }: LoaderFunctionArgs) {
  return { title: context.t('identity.reset.title') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, locale, clientAddress } = context
  const form = await readForm(request, context, resetForm)
  if (!form.ok) return form.response
  const result = await requestReset(app, clientAddress, form.value)
  return result.ok ? seeOther(`/${locale}/reset/sent`) : form.refuse(result.failure)
}

export default function Reset() {
  return <ResetPage reply={useActionData<typeof action>()?.reply} />
}
