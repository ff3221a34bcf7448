import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound } from '~/http/answer.server'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { canSeeMail } from '~/notifications/policy'
import { presentLetter } from '~/notifications/present-mail.server'
import { LetterPage } from '~/notifications/ui/letter-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app, viewer } = context
  if (!canSeeMail(viewer, app.isDemo)) requireAllowed(context, request, () => false)
  const letter = await presentLetter(app, viewer, params.id ?? '')
  if (!letter) throw notFound(context)
  return { title: letter.subject, ...letter }
}

export default function LetterRoute() {
  return <LetterPage {...useLoaderData<typeof loader>()} />
}
