import { findCall } from '#db/queries/calls/find-call'
import { listDirections } from '#db/queries/framework/list-directions'
import { listTies, type TiesRow } from '#db/queries/process/list-ties'
import { findOfficialReply } from '#db/queries/proposals/find-official-reply'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { listReviewers, type ReviewerRow } from '#db/queries/reviews/list-reviewers'
import { listReviews, type ReviewRow } from '#db/queries/reviews/list-reviews'
import type { Memory } from '#workflows/proposal/memory'
import type { RequestContext } from '~/context.server'
import { toDirection } from '~/framework/direction'
import { formatDay } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Helix, Person } from '~/identity/schema'
import { day } from '~/kernel/clock'
import { invariant } from '~/kernel/invariant'
import { type Action, explainActions } from '~/process/explain-actions.server'
import { loadFacts } from '~/process/facts.server'
import type { Visible } from '~/process/load-visible.server'
import { whyNotFree } from '~/process/why-not-free.server'
import type { DirectionMark, VoiceCount } from '~/proposals/card'
import { marksOf, voicesOf } from '~/proposals/present-cards.server'
import type { CheckStatus } from '~/ui/check-list'
import { type Panel, panelOf } from './evaluation-step.server'
import { mayReadScores } from './policy'
import { type AuthorsView, presentAuthors } from './present-document.server'
import { type DueView, presentDue } from './present-due.server'
import { letterAt, presentScores, type ScoresView } from './present-scores.server'

export interface PanelMember {
  id: string
  letter: string
  name: string
  helix: Helix
  state: ReviewRow['state']
  /** When it was asked for or filed. */
  since: string
  /** What ties the reviewer to the proposal, in words; null where nothing does. */
  tie: string | null
  reason: string | null
}

export interface Candidate {
  id: string
  name: string
  helix: Helix
  organisations: string[]
  open: number
  /** Why they cannot be asked; null where they can. */
  why: string | null
}

export interface EvaluationItem {
  reference: string
  revision: number
  version: number
  title: string
  lang: Locale
  state: 'evaluation' | 'amending'
  call: { reference: string; title: string; lang: Locale }
  due: DueView | null
  authors: AuthorsView
  marks: DirectionMark[]
  /** What ties this officer to it; they may then do nothing here. */
  tie: string | null
  checks: { key: string; status: CheckStatus; detail: string }[]
  panel: PanelMember[]
  candidates: Candidate[]
  /** Null where this officer may not read them. */
  scores: ScoresView | null
  undiscussed: number
  voices: VoiceCount
  comments: number
  reply: { texts: PartialTexts; at: string } | null
  isReplyOwed: boolean
  acts: { event: Action['event']; allowed: boolean; reasons: string[] }[]
}

/** The acts of an officer in the evaluation, in the order of the page. */
const acts: readonly Action['event'][] = [
  'close-evaluation',
  'assign',
  'record-discussion',
  'request-changes',
  'extend',
]

/** One evaluation as its officer sees it. */
export async function presentPanel(
  context: RequestContext,
  viewer: Person,
  visible: Visible,
): Promise<EvaluationItem> {
  const { app, locale, t, now } = context
  const db = app.db.read
  const { row, relation } = visible
  const memory = JSON.parse(row.memory) as Memory
  const call = await findCall(db, { id: row.call_id })
  invariant(call, `${row.reference} has a call`)
  const facts = await loadFacts(db, row, { now, actor: viewer })
  const reviews = await listReviews(db, row.id)
  const panel = panelOf(memory, facts)
  const reply = await findOfficialReply(db, row.id)
  const tie = await whyNotFree(db, row.id, viewer)
  const maySeeScores = tie === null && mayReadScores(viewer, reviews, relation)
  const directions = (await listDirections(db, row.edition_id)).map(toDirection)
  const title = pickText(JSON.parse(call.title) as PartialTexts, locale)
  const actions = await explainActions(db, viewer, visible, now)
  return {
    reference: row.reference,
    revision: row.revision,
    version: row.version,
    title: row.title,
    lang: row.language as Locale,
    state: row.state === 'amending' ? 'amending' : 'evaluation',
    call: { reference: call.reference, title: title.text, lang: title.lang },
    due: row.state === 'amending' ? null : presentDue(context, row.due_at),
    authors: await presentAuthors(context, row),
    marks: marksOf(directions, JSON.parse(row.directions) as string[], locale),
    tie: tie && t(tie.code, tie.params),
    checks: checksOf(context, panel),
    ...(await peopleOf(context, row, reviews)),
    scores: maySeeScores
      ? await presentScores(context, { row, viewerId: viewer.id, showsNames: true })
      : null,
    undiscussed: panel.undiscussed,
    voices: voicesOf(row),
    comments: row.comment_count,
    reply: reply && {
      texts: JSON.parse(reply.texts) as PartialTexts,
      at: formatDay(locale, reply.updated_at, now),
    },
    isReplyOwed: panel.replyMissing,
    acts: acts.flatMap((event) => {
      const action = actions.find((one) => one.event === event)
      if (!action) return []
      const reasons = action.reasons.map(({ code, params }) => t(code, params))
      return [{ event, allowed: action.allowed, reasons }]
    }),
  }
}

/** The conditions of closing, each with how far it is. */
function checksOf({ t }: RequestContext, panel: Panel): EvaluationItem['checks'] {
  const check = (key: string, passed: boolean, params: Record<string, number>) => ({
    key,
    status: passed ? ('passed' as const) : ('open' as const),
    detail: t(`reviews.check.${key}.detail`, params),
  })
  const failed = (key: string, count: number, words: string) => ({
    key,
    status: count === 0 ? ('passed' as const) : ('failed' as const),
    detail: t(`reviews.check.${words}`, { count }),
  })
  const { quorum, filed, awaited, groups, groupsNeeded, outside } = panel
  return [
    check('quorum', filed >= quorum, { filed, quorum, awaited }),
    check('groups', groups >= groupsNeeded, { groups, needed: groupsNeeded }),
    ...(panel.outsideNeeded ? [check('outside', outside >= 2, { outside, needed: 2 })] : []),
    failed('conflict', panel.conflicts, 'conflict.detail'),
    {
      key: 'reply',
      status: panel.replyMissing ? 'open' : 'passed',
      detail: t(`reviews.check.reply.${panel.replyMissing ? 'missing' : 'written'}`),
    },
    {
      key: 'differences',
      status: panel.undiscussed > 0 ? 'failed' : 'passed',
      detail: t('reviews.check.differences.detail', {
        flagged: panel.flagged,
        undiscussed: panel.undiscussed,
      }),
    },
  ]
}

async function peopleOf(context: RequestContext, row: ProposalRow, reviews: readonly ReviewRow[]) {
  const { app, locale, t, now } = context
  const db = app.db.read
  const reviewers = await listReviewers(db, { now, since: now - 90 * day })
  const ids = [...reviewers.map(({ id }) => id), ...reviews.map((review) => review.reviewer_id)]
  const ties = await listTies(db, row.id, [...new Set(ids)])
  const tieOf = (id: string) => tieText(context, ties.get(id))
  return {
    panel: reviews.map((review, at) => ({
      id: review.reviewer_id,
      letter: letterAt(at),
      name: review.reviewer_name,
      helix: review.helix as Helix,
      state: review.state,
      since: formatDay(locale, review.filed_at ?? review.assigned_at, now),
      tie: tieOf(review.reviewer_id),
      reason: review.reason,
    })),
    candidates: reviewers.map((reviewer): Candidate => {
      const present = reviews.find(({ reviewer_id }) => reviewer_id === reviewer.id)
      const isAsked = present !== undefined && present.state !== 'unassigned'
      return {
        ...bare(reviewer),
        why:
          tieOf(reviewer.id) ??
          (isAsked && present ? t(`reviews.candidate.${present.state}`) : null),
      }
    }),
  }
}

const bare = ({ id, name, helix, organisations, open }: ReviewerRow) => ({
  id,
  name,
  helix: helix as Helix,
  organisations,
  open,
})

function tieText({ t }: RequestContext, ties: TiesRow | undefined): string | null {
  if (!ties) return null
  if (ties.is_lead > 0) return t('reviews.tie.author')
  if (ties.is_partner > 0) return t('reviews.tie.partner')
  if (ties.same_organisation > 0) return t('reviews.tie.organisation')
  return ties.open_conflicts > 0 ? t('reviews.tie.conflict') : null
}
