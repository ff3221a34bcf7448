import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { refusal } from '~/http/answer.server'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { resubmitProposal } from '~/proposals/commands/resubmit-proposal.server'
import { submitProposal } from '~/proposals/commands/submit-proposal.server'
import { cleanText } from '~/proposals/fields.server'
import { presentCheck } from '~/proposals/present-check.server'
import { leadName } from '~/proposals/present-draft.server'
import { limits } from '~/proposals/schema'
import { CheckPage } from '~/proposals/ui/check-page'
import { errorsIn, typedIn } from '~/proposals/ui/form-reply'
import { pageMeta } from '~/site/page-meta'
import { loadAuthored } from './load-step.server'

export const meta = pageMeta
export const headers = noStore

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args
  const viewer = requireViewer(context, request)
  const written = await loadAuthored(args)
  const { head, isLead, row, terms } = written
  const { t } = context
  const name = t('proposals.wizard.step.check')
  return {
    title: `${name} · ${head.draftTitle ?? head.reference}`,
    head,
    writtenBy: isLead ? null : await leadName(context, row),
    means:
      head.state === 'draft'
        ? t('proposals.check.send.means', { days: terms.admissibility })
        : t('proposals.check.send-again.means', { version: head.version + 1 }),
    ...(await presentCheck(context, viewer, written)),
  }
}

const form = z.object({
  revision: z.number().int(),
  note: z.string().transform(cleanText).pipe(z.string().max(limits.reason.max)).optional(),
})

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  const { app, locale } = context
  const viewer = requireViewer(context, request)
  const read = await readForm(request, context, form)
  if (!read.ok) return read.response
  const { revision, note } = read.value
  const reference = params.reference ?? ''
  const { head } = await loadAuthored(args)
  const sent =
    head.state === 'draft'
      ? await submitProposal(app, viewer, { reference, revision })
      : await resubmitProposal(app, viewer, { reference, revision, note: note || undefined })
  if (sent.ok) return seeOther(`/${locale}/proposals/${reference}/submitted`)
  const { code } = sent.failure
  if (code === 'not-found' || code === 'forbidden') throw refusal(context, sent.failure)
  return read.refuse(sent.failure)
}

export default function Check() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <CheckPage {...page} note={typedIn(reply).note ?? ''} errors={errorsIn(reply)} />
}
