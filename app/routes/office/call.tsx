import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { advanceCall } from '~/calls/advance-call.server'
import { createCall, saveCall } from '~/calls/commands/write-call.server'
import { callAct, documentOf } from '~/calls/forms.server'
import { maySeeDesk, mayWriteCalls } from '~/calls/policy'
import { presentCallDesk } from '~/calls/present-desk.server'
import { CallForm } from '~/calls/ui/call-form'
import { notFound } from '~/http/answer.server'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

const referenceOf = (params: { reference?: string }) =>
  params.reference === 'new' ? null : (params.reference ?? null)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, maySeeDesk)
  const { app, locale, t } = context
  const reference = referenceOf(params)
  const desk = await presentCallDesk(app, viewer, { reference, locale, t })
  if (!desk) throw notFound(context)
  const isSaved = new URL(request.url).searchParams.has('saved')
  return { title: desk.reference ?? t('calls.desk.new'), ...desk, isSaved }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = requireAllowed(context, request, mayWriteCalls)
  const { app, locale } = context
  const reference = referenceOf(params)
  const form = await readForm(request, context, callAct(locale))
  if (!form.ok) return form.response
  const input = form.value

  if (input.intent === 'publish') {
    const { revision } = input
    const event = { type: 'publish' } as const
    const result = await advanceCall(app, viewer, { reference: reference ?? '', event, revision })
    if (!result.ok) return form.refuse(result.failure)
    return seeOther(`/${locale}/office/calls/${reference}?saved`)
  }
  const document = documentOf(input)
  const result =
    reference === null
      ? await createCall(app, viewer, document)
      : await saveCall(app, viewer, { reference, revision: input.revision, document })
  if (!result.ok) return form.refuse(result.failure)
  return seeOther(`/${locale}/office/calls/${result.value.reference}?saved`)
}

export default function Call() {
  const desk = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <CallForm {...desk} reply={reply} />
}
