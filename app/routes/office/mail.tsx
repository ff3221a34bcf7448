import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { canSeeMail } from '~/notifications/policy'
import { presentMail } from '~/notifications/present-mail.server'
import { MailPage } from '~/notifications/ui/mail-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app, t, viewer } = context
  if (!canSeeMail(viewer, app.isDemo)) requireAllowed(context, request, () => false)
  const after = new URL(request.url).searchParams.get('after') ?? undefined
  return { title: t('notifications.mail.title'), ...(await presentMail(app, viewer, after)) }
}

export default function Mail() {
  return <MailPage {...useLoaderData<typeof loader>()} />
}
