import { findCall } from '#db/queries/calls/find-call'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import type { ProposalState } from '#workflows/proposal/states'
import { promisedDays } from '#workflows/proposal/terms'
import type { CallSettings } from '~/calls/schema'
import type { RequestContext } from '~/context.server'
import { formatLongDate } from '~/i18n/formats'
import { invariant } from '~/kernel/invariant'
import type { TimelineStatus } from '~/ui/timeline'

export interface SubmittedView {
  reference: string
  draftTitle: string
  language: string
  /** Sent before, and sent again with changes. */
  isAgain: boolean
  steps: { label: string; status: TimelineStatus; date: string }[]
  /** Null where it was sent before: its clock ran on. */
  promise: string | null
}

/** What comes after sending, by when, and by whom. */
export async function presentSubmitted(
  { app, locale, t }: RequestContext,
  row: ProposalRow,
): Promise<SubmittedView> {
  const call = await findCall(app.db.read, { id: row.call_id })
  invariant(call, `proposal ${row.reference} has a call`)
  const { terms, consultation, quorum } = JSON.parse(call.settings) as CallSettings
  const isAgain = row.version > 1
  const days = (count: number) => t('proposals.submitted.next.days', { days: count })
  const statusOf = (state: ProposalState) => (row.state === state ? 'present' : 'future')
  const isChecking = row.state === 'admissibility'
  return {
    reference: row.reference,
    draftTitle: row.title,
    language: row.language,
    isAgain,
    steps: [
      {
        label: t('proposals.submitted.next.admissibility'),
        status: isChecking ? 'present' : 'past',
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
              status: statusOf('consultation'),
              date: days(terms.consultation),
            } as const,
          ]
        : []),
      {
        label: t('proposals.submitted.next.evaluation', { quorum }),
        status: statusOf('evaluation'),
        date: days(terms.evaluation),
      },
      {
        label: t('proposals.submitted.next.decision'),
        status: statusOf('deliberation'),
        date: days(terms.deliberation + terms.cosigning + terms.decided),
      },
    ],
    promise: isAgain
      ? null
      : t('proposals.submitted.promise', { days: promisedDays(terms, consultation) }),
  }
}
