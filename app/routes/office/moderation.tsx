import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { moderateComment } from '~/comments/commands/moderate-comment.server'
import { moderationForm } from '~/comments/forms.server'
import { presentModeration } from '~/comments/present-moderation.server'
import { ModerationPage, moderationDone } from '~/comments/ui/moderation-page'
import { notFound } from '~/http/answer.server'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { hasRole, type Person } from '~/identity/schema'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

const isModerator = (viewer: Person) => hasRole(viewer, 'moderator')

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, isModerator)
  const said = new URL(request.url).searchParams.get('done')
  return {
    title: context.t('comments.moderation.title'),
    moderation: await presentModeration(context, viewer),
    done: moderationDone.find((known) => known === said) ?? null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireAllowed(context, request, isModerator)
  const form = await readForm(request, context, moderationForm)
  if (!form.ok) return form.response
  const result = await moderateComment(context.app, viewer, form.value)
  if (!result.ok) {
    if (result.failure.code === 'not-found') throw notFound(context)
    return form.refuse(result.failure)
  }
  return seeOther(`/${context.locale}/office/moderation?done=${form.value.act}`)
}

export default function Moderation() {
  const { moderation, done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <ModerationPage {...moderation} done={done} reply={reply} />
}
