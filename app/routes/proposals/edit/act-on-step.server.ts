import { type ActionFunctionArgs, data } from '@remix-run/node'
import { z } from 'zod'
import type { RequestContext } from '~/context.server'
import { refusal } from '~/http/answer.server'
import { requireViewer } from '~/http/guard.server'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import type { FieldReasons } from '~/kernel/result'
import { saveDraftStep } from '~/proposals/commands/save-draft-step.server'
import { formValues } from '~/proposals/form-values'
import { findWritten, momentOf } from '~/proposals/present-draft.server'
import type { Typed } from '~/proposals/read-draft'
import { type SavedStep, wizardSteps } from '~/proposals/schema'
import { typedFields } from '~/proposals/typed'
import type { StepReply } from '~/proposals/wizard'
import { editPath } from './load-step.server'

/** Every page sends what to do and on which revision it was made; the rest are its fields. */
export const stepForm = z.looseObject({
  intent: z.string().max(40).default('stay'),
  revision: z.number().int(),
})

export interface StepActs {
  /** What a button of this page does to the fields before they are saved. */
  change?: (intent: string, typed: Typed, fields: Record<string, unknown>) => Typed
  /** Where on this page the reader goes on after such a button: `?lines=8`, `#target-2`. */
  place?: (intent: string, typed: Typed) => string
}

/**
 * Saves one page of the wizard and goes where its button leads: on, where nothing is missing; away;
 * or back to the same place. A page made on an older revision is shown again with both texts.
 */
export async function actOnStep(args: ActionFunctionArgs, step: SavedStep, acts: StepActs = {}) {
  const { request, params, context } = args
  const viewer = requireViewer(context, request)
  const form = await readForm(request, context, stepForm)
  if (!form.ok) {
    const { reply } = form.response.data
    const typed = typedFields(step, reply.initialValue ?? {})
    const errors = Object.fromEntries(
      Object.entries(reply.error ?? {}).map(([field, texts]) => [field, texts ?? []]),
    )
    const answer = {
      values: typed,
      errors,
      revision: Number(reply.initialValue?.revision) || 0,
      newer: null,
      saved: null,
    }
    return data<StepReply>(answer, form.response.init ?? undefined)
  }
  const { intent, revision, ...fields } = form.value
  const sent = typedFields(step, fields)
  const typed = acts.change ? acts.change(intent, sent, fields) : sent
  const input = { reference: params.reference ?? '', revision, step, locale: context.locale }
  const saved = await saveDraftStep(context.app, viewer, { ...input, fields: typed })
  if (!saved.ok) {
    if (saved.failure.code === 'stale') return staleReply(args, step, typed)
    throw refusal(context, saved.failure)
  }
  const { missing, savedAt } = saved.value
  const moment = momentOf(context.locale, savedAt, context.now)
  if (intent === 'save') return seeOther(`${editPath(args)}?saved=1`)
  if (intent !== 'continue') {
    return seeOther(editPath(args, step) + (acts.place?.(intent, typed) ?? ''))
  }
  if (Object.keys(missing).length === 0) {
    return seeOther(editPath(args, wizardSteps[wizardSteps.indexOf(step) + 1]))
  }
  return data<StepReply>(
    {
      values: typed,
      errors: inWords(context, missing),
      revision: saved.value.revision,
      newer: null,
      saved: context.t('proposals.wizard.saved-at', { time: moment }),
    },
    { status: 400 },
  )
}

export const inWords = ({ t }: RequestContext, fields: FieldReasons): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, reasons]) => [
      field,
      reasons.map(({ code, params }) => t(code, params)),
    ]),
  )

/** 409: the newer text beside what was typed; sending it once more then replaces the newer one. */
async function staleReply(args: ActionFunctionArgs, step: SavedStep, typed: Typed) {
  const { request, params, context } = args
  const found = await findWritten(context, requireViewer(context, request), params.reference ?? '')
  if (!found.ok || !found.value) throw refusal(context, { code: 'stale', reasons: [] })
  const { draft, head } = found.value
  const reply: StepReply = {
    values: typed,
    errors: {},
    revision: head.revision,
    newer: {
      at: head.savedAt,
      values: draft.unfinished[step] ?? formValues(step, draft.text, context.locale),
    },
    saved: null,
  }
  return data<StepReply>(reply, { status: 409 })
}
