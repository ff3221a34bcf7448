import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type { z } from 'zod'
import type { RequestContext } from '~/context.server'
import type { Failure, Reason } from '~/kernel/result'
import { withoutControls } from '~/kernel/without-controls'
import { checkFormToken } from './form-token.server'
import { zodReason } from './zod-reason.server'

/** What a page with a refused form gets: the values as typed and the reasons in words. */
export type FormReply = SubmissionResult<string[]>

export type ReadForm<T> = { ok: true; value: T; refuse: Refuse } | { ok: false; response: Refused }
export type Refused = ReturnType<typeof data<{ reply: FormReply }>>
/** Turns a command's failure into the same page with the values kept. */
export type Refuse = (failure: Failure) => Refused

/**
 * Reads a posted form: token, fields by schema, words for every refused field.
 * The schema may name any field; those it does not name are ignored.
 */
export async function readForm<T extends z.ZodType>(
  request: Request,
  context: RequestContext,
  schema: T,
): Promise<ReadForm<z.output<T>>> {
  const sent = await request.formData().catch(() => null)
  if (!sent) {
    // Not a form at all, or one cut off on its way.
    const error = { '': [context.t('http.error.invalid.body')] }
    const reply = { status: 'error' as const, initialValue: {}, error }
    return { ok: false, response: data({ reply }, { status: 400 }) }
  }
  const form = ourFields(sent)
  const submission = parseWithZod(form, { schema, error: zodReason })
  const speak = ({ code, params }: Reason) => context.t(code, params)
  if (!checkFormToken(context, form.get('token'))) {
    const reply = submission.reply({ formErrors: [context.t('http.form-token')], hideFields })
    return { ok: false, response: data({ reply }, { status: 403 }) }
  }
  if (submission.status !== 'success') {
    const reply = submission.reply({ hideFields })
    return { ok: false, response: data({ reply: inWords(reply, context) }, { status: 400 }) }
  }
  return {
    ok: true,
    value: submission.value,
    refuse: (failure) => {
      const fieldErrors = Object.fromEntries(
        Object.entries(failure.fields ?? {}).map(([name, reasons]) => [name, reasons.map(speak)]),
      )
      const formErrors = failure.reasons.map(speak)
      const reply = submission.reply({ fieldErrors, formErrors, hideFields })
      return data({ reply }, { status: failureStatus(failure), headers: whenAgain(failure) })
    },
  }
}

/**
 * Names that no page of ours sends: `rows[4294967290]` would make a list of that length, which takes
 * minutes to walk through, and by the other two conform takes orders, throwing at what it cannot read.
 */
const foreignName = /\[\d{3,}\]|^__intent__$|^__state__$/

/** Never sent back, whatever else was wrong with the form; and taken as typed, to the byte. */
const hideFields = ['password', 'present']

function ourFields(sent: FormData): FormData {
  const form = new FormData()
  for (const [name, value] of sent) {
    if (foreignName.test(name)) continue
    const isText = typeof value === 'string' && !hideFields.includes(name)
    form.append(name, isText ? withoutControls(value) : value)
  }
  return form
}

/** How long to wait, for programs; people read it in the reason. */
function whenAgain({ code, reasons }: Failure): Record<string, string> {
  const minutes = reasons[0]?.params?.minutes
  return code === 'rate-limited' ? { 'Retry-After': String(Number(minutes ?? 1) * 60) } : {}
}

function inWords(reply: FormReply, context: RequestContext): FormReply {
  const error = Object.fromEntries(
    Object.entries(reply.error ?? {}).map(([name, messages]) => [
      name,
      messages?.map((message) => speakZod(message, context)) ?? null,
    ]),
  )
  return { ...reply, error }
}

function speakZod(message: string, context: RequestContext): string {
  const { code, params } = JSON.parse(message) as Reason
  return context.t(code, params)
}

/** The status of a page that shows a form again. */
export function failureStatus(failure: Failure): number {
  return {
    unauthenticated: 401,
    forbidden: 403,
    'not-found': 404,
    'wrong-state': 409,
    stale: 409,
    conflict: 409,
    invalid: 400,
    'precondition-required': 428,
    'rate-limited': 429,
    'too-large': 413,
    unavailable: 503,
  }[failure.code]
}
