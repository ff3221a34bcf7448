import type { ActionFunctionArgs } from '@remix-run/node'
import { readForm } from '~/http/read-form.server'
import { saveDraftStep } from '~/proposals/commands/save-draft-step.server'
import { findWritten, momentOf } from '~/proposals/present-draft.server'
import { presentPromises } from '~/proposals/present-promises.server'
import { type SavedStep, wizardSteps } from '~/proposals/schema'
import { typedFields } from '~/proposals/typed'
import type { AutosaveReply, SentenceReply } from '~/proposals/wizard'
import { stepForm } from './act-on-step.server'

/** For the script of a step page: saves what stands in its form, or writes its sentences. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const step = savedSteps.find((known) => known === params.step)
  const form = await readForm(request, context, stepForm)
  if (!step || !form.ok || !context.viewer) return failed(400)
  const { intent, revision, ...fields } = form.value
  const reference = params.reference ?? ''
  const typed = typedFields(step, fields)
  if (intent === 'sentence') {
    const found = await findWritten(context, context.viewer, reference)
    if (!found.ok || !found.value) return failed(404)
    const promises = await presentPromises(context, found.value.row.edition_id, typed)
    return Response.json({ promises } satisfies SentenceReply)
  }
  const { locale, t, now } = context
  const input = { reference, revision, step, locale, fields: typed }
  const saved = await saveDraftStep(context.app, context.viewer, input)
  if (!saved.ok) {
    if (saved.failure.code !== 'stale') return failed(409)
    const reply: AutosaveReply = { status: 'stale', revision: null, text: '' }
    return Response.json(reply, { status: 409 })
  }
  const time = momentOf(locale, saved.value.savedAt, now)
  return Response.json({
    status: 'saved',
    revision: saved.value.revision,
    text: t('proposals.wizard.saved-at', { time }),
  } satisfies AutosaveReply)
}

const savedSteps = wizardSteps.filter((step): step is SavedStep => step !== 'check')

const failed = (status: number) =>
  Response.json({ status: 'failed', revision: null, text: '' } satisfies AutosaveReply, { status })
