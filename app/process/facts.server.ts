import { findAccountId } from '#db/queries/accounts/find-account-id'
import { findCall } from '#db/queries/calls/find-call'
import { type Commitment, listCommitments } from '#db/queries/decisions/list-commitments'
import { hasEventSince } from '#db/queries/events/has-event-since'
import { listRoleHolders } from '#db/queries/process/list-role-holders'
import { listTies, type TiesRow } from '#db/queries/process/list-ties'
import { findOfficialReply } from '#db/queries/proposals/find-official-reply'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { findVersion } from '#db/queries/proposals/find-version'
import { listPartners } from '#db/queries/proposals/list-partners'
import { listReviews } from '#db/queries/reviews/list-reviews'
import type { FiledSheet } from '#db/queries/reviews/list-score-sheets'
import { listScoreSheets } from '#db/queries/reviews/list-score-sheets'
import type { Reader } from '#db/transaction'
import { brusselsCalendar } from '#workflows/calendar'
import type { CallStatus, Facts, ReviewFacts, ReviewState, Ties } from '#workflows/proposal/facts'
import type { Memory } from '#workflows/proposal/memory'
import type { CallSettings } from '~/calls/schema'
import type { Helix, Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import { discrepancies } from '~/scoring/discrepancy'
import { documentFacts } from './document'
import { sheetOf } from './sheets'

export interface FactsRequest {
  now: number
  /** When it reached the office; the same as `now` online. */
  receivedAt?: number
  actor: Person | null
  /** Account that the event names. */
  subjectId?: string | null
  /** Role that the event would give them. */
  subjectRole?: string
}

/**
 * Everything the machine wants to know, read in one go. Inside a transaction that writes, `db` is
 * that transaction, so that nothing changes between the question and the answer.
 */
export async function loadFacts(
  db: Reader,
  row: ProposalRow,
  { now, receivedAt = now, actor, subjectId = null, subjectRole }: FactsRequest,
): Promise<Facts> {
  const memory = JSON.parse(row.memory) as Memory
  const call = await findCall(db, { id: row.call_id })
  invariant(call, `proposal ${row.reference} has a call`)
  const settings = JSON.parse(call.settings) as CallSettings
  const working = await findVersion(db, row.id, 'working')
  const submitted = row.version > 0 ? await findVersion(db, row.id, row.version) : null
  const partners = await listPartners(db, row.id)
  const reviews = await listReviews(db, row.id)
  const board = await listRoleHolders(db, 'board')
  const officers = await listRoleHolders(db, 'officer')
  const administrators = await listRoleHolders(db, 'administrator')
  const operators = new Set([...board, ...officers, ...administrators])
  const sheets = await listScoreSheets(db, [row.id])

  const people = new Set([
    ...reviews.map((review) => review.reviewer_id),
    ...board,
    ...officers,
    ...(actor ? [actor.id] : []),
    ...(subjectId ? [subjectId] : []),
  ])
  const ties = await listTies(db, row.id, [...people])
  const tiesOf = (id: string): Ties => tiesFrom(ties.get(id))
  const reviewOf = (id: string): ReviewState | null =>
    (reviews.find((review) => review.reviewer_id === id)?.state as ReviewState) ?? null
  const authors = [row.lead_id, ...partners.flatMap((partner) => partner.account_id ?? [])]
  const subject = subjectId && ties.has(subjectId) ? subjectId : null
  const offices: Partial<Record<string, string[]>> = { board, officer: officers }

  return {
    now,
    receivedAt,
    actor: actor && {
      id: actor.id,
      roles: actor.roles,
      isLead: actor.id === row.lead_id,
      review: reviewOf(actor.id),
      ...tiesOf(actor.id),
    },
    subject: subject
      ? {
          id: subject,
          review: reviewOf(subject),
          // Whoever accepted to take part agreed to answer for it.
          hasConsented: partners.some(
            ({ account_id, status }) => account_id === subject && status === 'accepted',
          ),
          hasRole: offices[subjectRole ?? '']?.includes(subject) ?? false,
          ...tiesOf(subject),
        }
      : null,
    call: {
      status: call.state as CallStatus,
      standing: call.is_standing === 1,
      opensAt: call.opens_at ?? 0,
      closesAt: call.closes_at,
      consultation: settings.consultation,
      appeals: settings.appeals,
      quorum: settings.quorum,
      panelGroups: settings.panelGroups,
      budget: call.budget,
      maximumGrant: call.max_grant,
      terms: settings.terms,
      calendar: brusselsCalendar,
    },
    document: documentFacts(
      working,
      submitted,
      partners,
      Math.max(0, ...partners.map((partner) => partner.answered_at ?? partner.invited_at ?? 0)),
    ),
    fromOperator: authors.some((id) => operators.has(id)),
    leadLeft: (await findAccountId(db, row.lead_id)) === null,
    reviews: reviews.map((review): ReviewFacts => {
      const latest = sheets.filter(({ sheet }) => sheet.review_id === review.id).at(-1)
      return {
        reviewer: review.reviewer_id,
        state: review.state as ReviewState,
        group: review.helix as Helix,
        version: latest?.sheet.version ?? null,
        isOutside: !operators.has(review.reviewer_id),
        ...tiesOf(review.reviewer_id),
      }
    }),
    discrepancies: await discrepancyFacts(db, row, memory, sheets, reviews),
    replyWritten: !settings.officialReply || (await hasReplyOrNothingToAnswer(db, row)),
    money: { committed: committedIn(await listCommitments(db, row.call_id, row.id)) },
    board: board.map((id) => ({ id, ...tiesOf(id) })),
    freeOfficers: officers.filter((id) => isFree(tiesOf(id))).length,
    // Both are promised by the revision that the sender names: it changes with either of them.
    textAsRead: true,
    lettersAsPreviewed: true,
    merge: null,
    unmeasured: 0,
  }
}

/** Euros. A grant is free again once nobody can contest any more that the project was stopped. */
export function committedIn(commitments: readonly Commitment[]): number {
  const bound = commitments.filter(({ state, memory }) => {
    if (state === 'withdrawn') return false
    return state !== 'stopped' || (JSON.parse(memory) as Memory).act?.closed === false
  })
  return bound.reduce((sum, { grant }) => sum + grant, 0)
}

const tiesFrom = (row: TiesRow | undefined): Ties => ({
  isAuthor: (row?.is_lead ?? 0) > 0,
  isPartner: (row?.is_partner ?? 0) > 0,
  sameOrganisation: (row?.same_organisation ?? 0) > 0,
  hasOpenConflict: (row?.open_conflicts ?? 0) > 0,
})

export const isFree = (ties: Ties): boolean =>
  !ties.isAuthor && !ties.isPartner && !ties.sameOrganisation && !ties.hasOpenConflict

/** Flags among the scores that count, less those recorded as discussed since the last score. */
async function discrepancyFacts(
  db: Reader,
  row: ProposalRow,
  memory: Memory,
  sheets: FiledSheet[],
  reviews: { reviewer_id: string; state: string }[],
): Promise<Facts['discrepancies']> {
  const counted = sheets.filter(({ sheet }) => sheet.version >= memory.scoredFrom)
  const leftOut = reviews
    .filter((review) => review.state !== 'filed')
    .map((review) => review.reviewer_id)
  const flagged = discrepancies(counted.map(sheetOf), leftOut).length
  if (flagged === 0) return { flagged, undiscussed: 0 }
  const lastFiled = Math.max(...counted.map(({ sheet }) => sheet.filed_at))
  const proposal = { kind: 'proposal', id: row.id }
  const discussed = await hasEventSince(db, proposal, 'record-discussion', lastFiled)
  return { flagged, undiscussed: discussed ? 0 : flagged }
}

/** A consultation that nobody spoke in needs no official answer. */
async function hasReplyOrNothingToAnswer(db: Reader, row: ProposalRow): Promise<boolean> {
  return row.comment_count === 0 || (await findOfficialReply(db, row.id)) !== null
}
