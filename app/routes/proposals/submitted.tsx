import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCall } from '#db/queries/calls/find-call'
import { promisedDays } from '#workflows/proposal/terms'
import type { CallSettings } from '~/calls/schema'
import { notFound } from '~/http/answer.server'
import { requireViewer } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { seeOther } from '~/http/safe-redirect.server'
import { formatLongDate } from '~/i18n/formats'
import { loadVisible } from '~/process/load-visible.server'
import { isBeingWritten } from '~/proposals/open-draft.server'
import { SubmittedPage } from '~/proposals/ui/submitted-page'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app, locale, t } = context
  const viewer = requireViewer(context, request)
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (!visible?.relation.isLead) throw notFound(context)
  const { row } = visible
  if (isBeingWritten(row.state)) throw seeOther(`/${locale}/proposals/${row.reference}/edit`)
  const call = await findCall(app.db.read, { id: row.call_id })
  if (!call) throw notFound(context)
  const { terms, consultation, quorum } = JSON.parse(call.settings) as CallSettings
  const isAgain = row.version > 1
  const days = (count: number) => t('proposals.submitted.next.days', { days: count })
  const isChecking = row.state === 'admissibility'
  return {
    title: t(isAgain ? 'proposals.submitted.again' : 'proposals.submitted.title'),
    reference: row.reference,
    draftTitle: row.title,
    language: row.language,
    isAgain,
    email: viewer.email,
    steps: [
      {
        label: t('proposals.submitted.next.admissibility'),
        status: isChecking ? ('present' as const) : ('past' as const),
        date:
          isChecking && row.due_at !== null
            ? t('proposals.submitted.next.admissibility.by', {
                date: formatLongDate(locale, row.due_at),
              })
            : days(terms.admissibility),
      },
      ...(consultation
        ? [
            {
              label: t('proposals.submitted.next.consultation'),
              status: row.state === 'consultation' ? ('present' as const) : ('future' as const),
              date: days(terms.consultation),
            },
          ]
        : []),
      {
        label: t('proposals.submitted.next.evaluation', { quorum }),
        status: row.state === 'evaluation' ? ('present' as const) : ('future' as const),
        date: days(terms.evaluation),
      },
      {
        label: t('proposals.submitted.next.decision'),
        status: 'future' as const,
        date: days(terms.deliberation + terms.cosigning + terms.decided),
      },
    ],
    promise: isAgain
      ? null
      : t('proposals.submitted.promise', { days: promisedDays(terms, consultation) }),
  }
}

export default function Submitted() {
  return <SubmittedPage {...useLoaderData<typeof loader>()} />
}
