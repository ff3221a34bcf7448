import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { presentOpenDecision } from '~/decisions/present-open-decision.server'
import { OpenDecision } from '~/decisions/ui/open-decision'
import { notFound } from '~/http/answer.server'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { eventSchemas, isSentByPeople } from '~/process/event-schema.server'
import { fitFailure } from '~/process/fit-failure'
import { loadVisible } from '~/process/load-visible.server'
import { actForm, sentFields } from '~/proposals/act-form.server'
import { presentAct } from '~/proposals/present-act.server'
import { ActPage } from '~/proposals/ui/act/act-page'
import { pageMeta } from '~/site/page-meta'
import { sendEvent } from './send-event.server'

export const meta = pageMeta
export const headers = noStore

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context, request)
  const { visible, event } = await find(context, params)
  const { row } = visible
  const elsewhere = { submit: 'check', resubmit: 'check', discard: 'discard' }[event as string]
  // The text is sent from where one checks it, and thrown away from where one sees what is lost.
  if (elsewhere) {
    throw seeOther(`/${context.locale}/proposals/${row.reference}/edit/${elsewhere}`)
  }
  const act = await presentAct(context, viewer, { visible, event })
  const decision = await presentOpenDecision(context, row)
  const status = act.refused ? (act.refused.isYours ? 409 : 403) : 200
  return data({ title: `${act.label}: ${act.proposal.title}`, act, decision }, { status })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = requireViewer(context, request)
  const { visible, event } = await find(context, params)
  const form = await readForm(request, context, actForm(event))
  if (!form.ok) return form.response
  const { revision, ...typed } = form.value
  const { reference } = visible.row
  const fields = eventSchemas[event].parse(sentFields(event, typed))
  const result = await sendEvent(context.app, viewer, event, { reference, revision, ...fields })
  if (!result.ok) {
    if (result.failure.code === 'not-found') throw notFound(context)
    return form.refuse(fitFailure(event, result.failure))
  }
  // Whoever stepped aside or threw a draft away may not see the page any more.
  const remains = await loadVisible(context.app.db.read, viewer, reference)
  const isGone = !remains || remains.row.state === 'discarded'
  if (isGone) return seeOther(`/${context.locale}/my?done=${event}`)
  return seeOther(`/${context.locale}${wayBack(request, reference, event)}`)
}

/** A desk that sent somebody here gets them back, at what waits next; others see the proposal. */
function wayBack(request: Request, reference: string, event: string): string {
  const from = new URL(request.url).searchParams.get('from')
  if (from === 'triage') return `/office/triage?done=${event}&of=${reference}`
  if (from === 'evaluation') return `/office/evaluation/${reference}`
  return `/proposals/${reference}?done=${event}`
}

async function find(context: LoaderFunctionArgs['context'], params: LoaderFunctionArgs['params']) {
  const { app, viewer } = context
  const event = params.event ?? ''
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (!visible || !isSentByPeople(event)) throw notFound(context)
  return { visible, event }
}

export default function Act() {
  const { act, decision } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const about = decision && <OpenDecision decision={decision} />
  return <ActPage act={act} reply={reply} about={about} />
}
