import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { supportProposal, withdrawSupport } from '~/comments/commands/support-proposal.server'
import { supportForm } from '~/comments/forms.server'
import { presentVoice } from '~/comments/present-voice.server'
import { SupportPage } from '~/comments/ui/support-page'
import { notFound } from '~/http/answer.server'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { loadVisible, referenceIn } from '~/process/load-visible.server'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

/** Where a visitor comes back to after signing in: one press more, and the voice is given. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context, request)
  const visible = await loadVisible(context.app.db.read, viewer, params.reference ?? '')
  if (visible?.view !== 'full') throw notFound(context)
  const { title } = visible.row
  return {
    title: context.t('comments.support.title', { title }),
    proposal: { title, language: visible.row.language },
    voice: await presentVoice(context, visible),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = requireViewer(context, request)
  const form = await readForm(request, context, supportForm)
  if (!form.ok) return form.response
  const reference = referenceIn(params.reference ?? '')
  const gives = form.value.intent === 'support'
  const act = gives ? supportProposal : withdrawSupport
  const result = await act(context.app, viewer, reference)
  if (!result.ok) {
    if (result.failure.code === 'not-found') throw notFound(context)
    return form.refuse(result.failure)
  }
  const done = gives ? 'support' : 'support-withdrawn'
  return seeOther(`/${context.locale}/proposals/${reference}?done=${done}`)
}

export default function Support() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <SupportPage {...page} reply={reply} />
}
