import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { presentComments } from '~/comments/present-comments.server'
import { presentVoice } from '~/comments/present-voice.server'
import { Debate } from '~/comments/ui/debate'
import { DoneFlash } from '~/comments/ui/done-flash'
import { SupportBox, SupportThumb } from '~/comments/ui/support-buttons'
import { presentActs } from '~/decisions/present-acts.server'
import { PublishedActs } from '~/decisions/ui/published-acts'
import { notFound } from '~/http/answer.server'
import { loadVisible } from '~/process/load-visible.server'
import { presentActions } from '~/proposals/present-actions.server'
import { presentOutline } from '~/proposals/present-outline.server'
import { presentProposalPage } from '~/proposals/present-page.server'
import { OutlinePage } from '~/proposals/ui/page/outline-page'
import { ProposalPage } from '~/proposals/ui/page/proposal-page'
import { pageMeta } from '~/site/page-meta'
import { eventDone } from './event-done.server'

export const meta = pageMeta

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app, viewer } = context
  const visible = await loadVisible(app.db.read, viewer, params.reference ?? '')
  if (!visible) throw notFound(context)
  const { row } = visible
  const query = new URL(request.url).searchParams
  const acts = await presentActs(context, row)
  const voice = await presentVoice(context, visible)
  const asked = Number(query.get('since')) || voice.supportedVersion
  const page =
    visible.view === 'full' && row.state !== 'discarded'
      ? await presentProposalPage(context, visible, asked)
      : null
  if (!page) {
    const outline = await presentOutline(context, visible)
    return { kind: 'outline' as const, title: outline.title ?? outline.reference, outline, acts }
  }
  return {
    kind: 'page' as const,
    title: page.title || page.reference,
    description: page.summary,
    page,
    acts,
    voice,
    comments: await presentComments(context, visible, query),
    actions: await presentActions(context, visible),
    done: query.get('done'),
    event: eventDone(context, query.get('done'), row),
  }
}

export default function ShowProposal() {
  const data = useLoaderData<typeof loader>()
  const outcome = data.acts.length > 0 && <PublishedActs acts={data.acts} />
  if (data.kind === 'outline') return <OutlinePage outline={data.outline} outcome={outcome} />
  const { page, actions, comments, voice, done, event } = data
  return (
    <ProposalPage
      page={page}
      actions={actions}
      comments={comments.bySection}
      mayComment={voice.whyNoComment === null}
      flash={<DoneFlash done={done} event={event} voice={voice} />}
      outcome={outcome}
      support={page.isPublic && <SupportBox voice={voice} />}
      thumb={page.isPublic && <SupportThumb voice={voice} />}
      debate={page.isPublic && <Debate comments={comments} voice={voice} />}
    />
  )
}
