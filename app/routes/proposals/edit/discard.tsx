import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { refusal } from '~/http/answer.server'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { discardDraft } from '~/proposals/commands/discard-draft.server'
import { DiscardPage } from '~/proposals/ui/discard-page'
import { errorsIn } from '~/proposals/ui/form-reply'
import { pageMeta } from '~/site/page-meta'
import { editPath, loadWritten } from './load-step.server'

export const meta = pageMeta
export const headers = noStore

export async function loader(args: LoaderFunctionArgs) {
  const { head } = await loadWritten(args)
  // What was submitted once can be withdrawn, not erased.
  if (head.state !== 'draft') throw seeOther(editPath(args))
  return { title: args.context.t('proposals.draft.discard.title'), head }
}

const form = z.object({ revision: z.number().int() })

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = requireViewer(context, request)
  const read = await readForm(request, context, form)
  if (!read.ok) return read.response
  const reference = params.reference ?? ''
  const { revision } = read.value
  const discarded = await discardDraft(context.app, viewer, { reference, revision })
  if (discarded.ok) return seeOther(`/${context.locale}/my/drafts?discarded=${reference}`)
  const { code } = discarded.failure
  if (code === 'not-found' || code === 'forbidden') throw refusal(context, discarded.failure)
  return read.refuse(discarded.failure)
}

export default function Discard() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <DiscardPage {...page} errors={errorsIn(reply)} />
}
