import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { refusal } from '~/http/answer.server'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { moveDraft } from '~/proposals/commands/move-draft.server'
import { openCalls, presentAsked } from '~/proposals/present-hub.server'
import { errorsIn } from '~/proposals/ui/form-reply'
import { HubPage } from '~/proposals/ui/hub-page'
import { pageMeta } from '~/site/page-meta'
import { editPath, loadWritten } from './load-step.server'

export const meta = pageMeta
export const headers = noStore

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args
  const { t } = context
  const written = await loadWritten(args)
  const { head } = written
  const asked = new URL(request.url).searchParams
  return {
    title: head.draftTitle ?? head.reference,
    head,
    asked: await presentAsked(context, written),
    calls: head.call.isOver ? await openCalls(context) : [],
    said: asked.has('moved')
      ? sayMoved(context.t, head.call.title, Number(asked.get('moved')))
      : asked.has('saved')
        ? t('proposals.draft.saved-later', { time: head.savedAt })
        : null,
  }
}

function sayMoved(t: LoaderFunctionArgs['context']['t'], call: string, lost: number): string {
  const moved = t('proposals.draft.moved', { call })
  return lost > 0 ? `${moved} ${t('proposals.draft.moved.lost', { count: lost })}` : moved
}

const form = z.object({ revision: z.number().int(), call: z.string().max(40) })

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  const viewer = requireViewer(context, request)
  const read = await readForm(request, context, form)
  if (!read.ok) return read.response
  const reference = params.reference ?? ''
  const moved = await moveDraft(context.app, viewer, { reference, ...read.value })
  if (moved.ok) return seeOther(`${editPath(args)}?moved=${moved.value.lost}`)
  const { code } = moved.failure
  if (code === 'not-found' || code === 'forbidden') throw refusal(context, moved.failure)
  return read.refuse(moved.failure)
}

export default function Hub() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <HubPage {...page} errors={errorsIn(reply)} />
}
