import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reportComment } from '~/comments/commands/report-comment.server'
import { presentReported } from '~/comments/present-reported.server'
import { commentReport } from '~/comments/schema.server'
import { ReportPage } from '~/comments/ui/report-page'
import { notFound } from '~/http/answer.server'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireViewer(context, request)
  const reported = await presentReported(context, params.id ?? '')
  if (!reported) throw notFound(context)
  return { title: context.t('comments.report.title'), ...reported }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = requireViewer(context, request)
  const form = await readForm(request, context, commentReport)
  if (!form.ok) return form.response
  const { reason } = form.value
  const result = await reportComment(context.app, viewer, { id: params.id ?? '', reason })
  if (!result.ok) {
    if (result.failure.code === 'not-found') throw notFound(context)
    return form.refuse(result.failure)
  }
  return seeOther(`/${context.locale}/proposals/${result.value.reference}?done=reported`)
}

export default function Report() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return <ReportPage {...page} reply={reply} />
}
