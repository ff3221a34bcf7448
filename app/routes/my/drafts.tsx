import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { referenceIn } from '~/process/load-visible.server'
import { answerPartnership } from '~/proposals/commands/answer-partnership.server'
import { presentDrafts } from '~/proposals/present-drafts.server'
import { DraftsPage } from '~/proposals/ui/drafts-page'
import { errorsIn } from '~/proposals/ui/form-reply'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context, request)
  return {
    title: context.t('proposals.draft.list'),
    ...(await presentDrafts(context, viewer)),
    said: sayDone(context.t, new URL(request.url).searchParams),
  }
}

/** What has just been done, with the number it was done to. */
function sayDone(t: LoaderFunctionArgs['context']['t'], done: URLSearchParams): string | null {
  const messages = {
    discarded: 'proposals.draft.discarded',
    accept: 'proposals.partner.thanks.accept',
    decline: 'proposals.partner.thanks.decline',
  }
  for (const [name, key] of Object.entries(messages)) {
    const reference = done.get(name)
    if (reference) return t(key, { reference: referenceIn(reference) })
  }
  return null
}

const form = z.object({
  reference: z.string().max(40),
  answer: z.enum(['accept', 'decline']),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireViewer(context, request)
  const read = await readForm(request, context, form)
  if (!read.ok) return read.response
  const { reference, answer } = read.value
  const answered = await answerPartnership(context.app, viewer, { asked: { reference }, answer })
  if (!answered.ok) return read.refuse(answered.failure)
  return seeOther(`/${context.locale}/my/drafts?${answer}=${reference}`)
}

export default function Drafts() {
  const page = useLoaderData<typeof loader>()
  return <DraftsPage {...page} errors={errorsIn(useActionData<typeof action>()?.reply)} />
}
