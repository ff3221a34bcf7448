import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { locales } from '~/i18n/locales'
import { startDraft } from '~/proposals/commands/start-draft.server'
import { presentDrafts } from '~/proposals/present-drafts.server'
import { openCalls } from '~/proposals/present-hub.server'
import { errorsIn, typedIn } from '~/proposals/ui/form-reply'
import { StartPage } from '~/proposals/ui/start-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale, t, viewer } = context
  const { pathname, search, searchParams } = new URL(request.url)
  const to = new URLSearchParams({ to: pathname + search })
  const calls = await openCalls(context)
  return {
    title: t('proposals.wizard.new.title'),
    description: t('proposals.wizard.new.lead'),
    calls,
    chosen:
      calls.find(({ reference }) => reference === searchParams.get('call'))?.reference ?? null,
    who: !viewer ? 'visitor' : viewer.isConfirmed ? 'author' : 'unconfirmed',
    signIn: `/${locale}/sign-in?${to}`,
    signUp: `/${locale}/sign-up`,
    drafts: viewer ? (await presentDrafts(context, viewer)).drafts.length : 0,
  } as const
}

const form = z.object({ call: z.string().max(40), language: z.enum(locales) })

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, locale } = context
  const viewer = requireViewer(context, request)
  const read = await readForm(request, context, form)
  if (!read.ok) return read.response
  const started = await startDraft(app, viewer, read.value)
  if (!started.ok) return read.refuse(started.failure)
  return seeOther(`/${locale}/proposals/${started.value.reference}/edit/problem`)
}

export default function New() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <StartPage {...page} typed={typedIn(reply)} errors={errorsIn(reply)} />
}
