import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addComment } from '~/comments/commands/add-comment.server'
import { commentForm } from '~/comments/forms.server'
import { presentAnswered } from '~/comments/present-comments.server'
import { presentVoice } from '~/comments/present-voice.server'
import { CommentPage } from '~/comments/ui/comment-page'
import { notFound } from '~/http/answer.server'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { loadVisible, referenceIn } from '~/process/load-visible.server'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

/** The form on a page of its own: for a section, for an answer, and with what was refused. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context, request)
  const visible = await loadVisible(context.app.db.read, viewer, params.reference ?? '')
  if (visible?.view !== 'full') throw notFound(context)
  const query = new URL(request.url).searchParams
  return {
    title: context.t('comments.page.title', { title: visible.row.title }),
    proposal: { title: visible.row.title, language: visible.row.language },
    voice: await presentVoice(context, visible),
    section: query.get('section') ?? 'whole',
    answered: await presentAnswered(context, visible, query.get('replyTo')),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = requireViewer(context, request)
  const form = await readForm(request, context, commentForm)
  if (!form.ok) return form.response
  const reference = referenceIn(params.reference ?? '')
  const result = await addComment(context.app, viewer, { ...form.value, reference })
  if (!result.ok) {
    if (result.failure.code === 'not-found') throw notFound(context)
    return form.refuse(result.failure)
  }
  const { id } = result.value
  return seeOther(`/${context.locale}/proposals/${reference}?comment=${id}#c-${id}`)
}

export default function Comment() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <CommentPage {...page} reply={reply} />
}
