import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { notFound, refusal } from '~/http/answer.server'
import { readOpenForm } from '~/http/read-open-form.server'
import { safePath, seeOther } from '~/http/safe-redirect.server'
import { handlers } from '~/jobs/registry.server'
import { runUntil } from '~/jobs/run-until.server'
import { demoSpans } from '~/site/demo-spans'
import { momentAfter } from '~/site/moment-after.server'

/** Lets time pass: whatever would have fallen due happens, in its order. A demonstration only. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { app, locale } = context
  if (!app.isDemo) throw notFound(context)
  const form = await readOpenForm(request, context)
  const span = demoSpans.find((known) => known === form.get('span')) ?? 'day'
  const result = await runUntil(app, handlers, await momentAfter(app, span))
  if (!result.ok) throw refusal(context, result.failure)
  return seeOther(safePath(form.get('to'), `/${locale}`))
}

export function loader({ context }: LoaderFunctionArgs) {
  throw notFound(context)
}

/** With a page of its own a refusal is shown as one, and not logged as a defect. */
export default function Time() {
  return null
}
