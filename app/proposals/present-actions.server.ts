import { findReview } from '#db/queries/reviews/find-review'
import type { ProposalEventType } from '#workflows/proposal/events'
import type { RequestContext } from '~/context.server'
import { isSentByPeople } from '~/process/event-schema.server'
import { type Action, explainActions } from '~/process/explain-actions.server'
import type { Visible } from '~/process/load-visible.server'

export interface PossibleAct {
  key: ProposalEventType
  label: string
  consequence: string
  href: string
  primary: boolean
  danger: boolean
}

export interface RefusedAct {
  key: ProposalEventType
  label: string
  reason: string
}

export interface ActionsView {
  possible: PossibleAct[]
  /** The present state knows them; a fact stands against them. */
  refused: RefusedAct[]
  /** Theirs in other states. */
  elsewhere: RefusedAct[]
}

/** Events that bring a proposal on its way; the first that is possible is the act of the page. */
const onwards: readonly ProposalEventType[] = [
  ...(['submit', 'resubmit', 'admit', 'score', 'close-consultation', 'close-evaluation'] as const),
  ...(['propose-decision', 'cosign', 'publish', 'start-pilot', 'start-measuring'] as const),
  ...(['complete', 'reinstate', 'restore'] as const),
]
const grave: readonly ProposalEventType[] = [
  ...(['withdraw', 'discard', 'stop', 'declare-inadmissible', 'hide'] as const),
]

/**
 * What this viewer can do with the proposal now, and what not and why: their own events only, as
 * the machine has them. Null for people without a task here.
 */
export async function presentActions(
  context: RequestContext,
  visible: Visible,
): Promise<ActionsView | null> {
  const { app, viewer, now, t } = context
  if (!viewer) return null
  const actions = (await explainActions(app.db.read, viewer, visible, now)).filter(
    ({ event, isYours }) => isYours && (event === 'score' || isSentByPeople(event)),
  )
  if (actions.length === 0) return null
  const possible = actions.filter(({ allowed }) => allowed)
  const primary = onwards.find((event) => possible.some((action) => action.event === event))
  const links = await linksOf(context, visible)
  const label = (event: ProposalEventType) => t(`proposals.event.${event}`)
  const refusal = ({ event, reasons }: Action): RefusedAct => ({
    key: event,
    label: label(event),
    reason: reasons.map(({ code, params }) => t(code, params)).join(' '),
  })
  return {
    possible: possible.map(({ event }) => ({
      key: event,
      label: label(event),
      consequence: t(`proposals.event.${event}.consequence`),
      href: links(event),
      primary: event === primary,
      danger: grave.includes(event),
    })),
    refused: actions.filter((one) => !one.allowed && one.isPossible).map(refusal),
    elsewhere: actions.filter((one) => !one.isPossible).map(refusal),
  }
}

/** Where each event is sent from: most from their own page, the text and the score from theirs. */
async function linksOf({ app, viewer, locale }: RequestContext, { row, relation }: Visible) {
  const home = `/${locale}/proposals/${row.reference}`
  const review =
    viewer && relation.isReviewer
      ? await findReview(app.db.read, { proposalId: row.id, reviewerId: viewer.id })
      : null
  return (event: ProposalEventType): string => {
    if (event === 'submit' || event === 'resubmit') return `${home}/edit/check`
    if (event === 'discard') return `${home}/edit/discard`
    if (event === 'score') return `/${locale}/reviews/${review?.id ?? ''}`
    return `${home}/events/${event}`
  }
}
