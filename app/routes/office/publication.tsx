import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { publishBatch } from '~/decisions/commands/publish-decision.server'
import { publicationForm } from '~/decisions/forms.server'
import { maySign } from '~/decisions/policy'
import { presentPublication } from '~/decisions/present-publication.server'
import { PublicationPage } from '~/decisions/ui/publication-page'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

const keptOf = (request: Request): URLSearchParams => {
  const call = new URL(request.url).searchParams.get('call')
  return new URLSearchParams(call ? { call } : {})
}

/** The last look; what goes out and with which letters. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, maySign)
  const references = new URL(request.url).searchParams.getAll('proposal').slice(0, 100)
  const kept = keptOf(request)
  return {
    title: context.t('decisions.publication.name'),
    view: await presentPublication(context, viewer, references),
    kept: kept.size > 0 ? `?${kept}` : '',
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireAllowed(context, request, maySign)
  const form = await readForm(request, context, publicationForm)
  if (!form.ok) return form.response
  const { proposals } = form.value
  const result = await publishBatch(context.app, viewer, proposals)
  if (!result.ok) return form.refuse(result.failure)
  const also = keptOf(request)
  also.set('published', String(proposals.length))
  return seeOther(`/${context.locale}/office/decisions?${also}`)
}

export default function Publication() {
  const { view, kept } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <PublicationPage view={view} kept={kept} reply={reply} />
}
