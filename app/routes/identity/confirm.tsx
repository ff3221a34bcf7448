import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound } from '~/http/answer.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { confirmEmail } from '~/identity/commands/confirm-email.server'
import { linkForm } from '~/identity/forms.server'
import { findLink } from '~/identity/one-time-link.server'
import { ConfirmPage } from '~/identity/ui/confirm-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app, t } = context
  const link = new URL(request.url).searchParams.get('token') ?? ''
  const isAlive = (await findLink(app, 'confirm', link)) !== undefined
  return { title: t('identity.confirm.title'), link: isAlive ? link : null }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, locale, viewer } = context
  const form = await readForm(request, context, linkForm)
  if (!form.ok) return form.response
  const result = await confirmEmail(app, form.value.link)
  if (!result.ok) throw notFound(context)
  return seeOther(viewer ? `/${locale}/my` : `/${locale}/sign-in?done=confirmed`)
}

export default function Confirm() {
  return <ConfirmPage {...useLoaderData<typeof loader>()} />
}
