import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { AppContext } from '~/context.server'
import { notFound } from '~/http/answer.server'
import { requireAllowed } from '~/http/guard.server'
import { noStore } from '~/http/no-store'
import { readForm } from '~/http/read-form.server'
import { seeOther } from '~/http/safe-redirect.server'
import type { Person } from '~/identity/schema'
import type { Result } from '~/kernel/result'
import { advanceProposal } from '~/process/advance-proposal.server'
import { fitFailure } from '~/process/fit-failure'
import { loadVisible } from '~/process/load-visible.server'
import { writeOfficialReply } from '~/proposals/commands/write-official-reply.server'
import { assignReviewer, unassignReviewer } from '~/reviews/commands/assign-reviewer.server'
import { remindReviewer } from '~/reviews/commands/remind-reviewer.server'
import { type EvaluationForm, evaluationForm } from '~/reviews/forms.server'
import { maySeeEvaluation } from '~/reviews/policy'
import { presentEvaluation } from '~/reviews/present-evaluation.server'
import { presentPanel } from '~/reviews/present-panel.server'
import { EvaluationDesk } from '~/reviews/ui/evaluation-desk'
import { EvaluationItemPane } from '~/reviews/ui/evaluation-item'
import { pageMeta } from '~/site/page-meta'

export const meta = pageMeta
export const headers = noStore
export const handle = { staff: true }

const inEvaluation = ['evaluation', 'amending']

/** The filter of the list, kept after every act. */
const keptOf = (request: Request): string => {
  const call = new URL(request.url).searchParams.get('call')
  return call ? `?${new URLSearchParams({ call })}` : ''
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireAllowed(context, request, maySeeEvaluation)
  const { app, locale, t } = context
  const asked = new URL(request.url).searchParams
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (!visible) throw notFound(context)
  const { row } = visible
  if (!inEvaluation.includes(row.state)) throw seeOther(`/${locale}/proposals/${row.reference}`)
  const item = await presentPanel(context, viewer, visible)
  const done = dones.find((known) => known === asked.get('done'))
  const name = item.candidates.find(({ id }) => id === asked.get('who'))?.name ?? ''
  return {
    title: `${row.reference} · ${t('reviews.desk.name')}`,
    list: await presentEvaluation(context, viewer, asked.get('call')),
    item,
    kept: keptOf(request),
    flash: done ? t(`reviews.done.${done}`, { name }) : null,
  }
}

const dones = ['assign', 'unassign', 'remind', 'record-discussion', 'reply'] as const

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = requireAllowed(context, request, maySeeEvaluation)
  const { app, locale } = context
  const reference = params.reference ?? ''
  const kept = keptOf(request)
  const form = await readForm(request, context, evaluationForm)
  if (!form.ok) return form.response
  const input = form.value
  const result = await act(app, viewer, reference, input)
  if (!result.ok) {
    if (result.failure.code === 'not-found') throw notFound(context)
    const isNote = input.intent === 'record-discussion'
    return form.refuse(isNote ? fitFailure('record-discussion', result.failure) : result.failure)
  }
  const desk = `/${locale}/office/evaluation`
  const also = new URLSearchParams(kept)
  if (input.intent === 'close-evaluation') {
    also.set('closed', reference)
    return seeOther(`${desk}?${also}`)
  }
  also.set('done', input.intent)
  if ('reviewer' in input) also.set('who', input.reviewer)
  return seeOther(`${desk}/${reference}?${also}`)
}

function act(
  app: AppContext,
  viewer: Person,
  reference: string,
  input: EvaluationForm,
): Promise<Result<unknown>> {
  switch (input.intent) {
    case 'assign':
    case 'unassign': {
      const { reviewer, reason } = input
      const command = input.intent === 'assign' ? assignReviewer : unassignReviewer
      return command(app, viewer, { reference, reviewer, reason })
    }
    case 'remind':
      return remindReviewer(app, viewer, { reference, reviewerId: input.reviewer })
    case 'record-discussion': {
      const { revision, note } = input
      const event = { type: 'record-discussion', note } as const
      return advanceProposal(app, viewer, { reference, revision, event })
    }
    case 'reply':
      return writeOfficialReply(app, viewer, { reference, texts: input.texts })
    case 'close-evaluation':
      return advanceProposal(app, viewer, {
        reference,
        revision: input.revision,
        event: { type: 'close-evaluation' },
      })
  }
}

export default function EvaluationItem() {
  const { list, item, kept, flash } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return (
    <EvaluationDesk {...list} current={item.reference}>
      <EvaluationItemPane item={item} kept={kept} flash={flash} reply={reply} />
    </EvaluationDesk>
  )
}
