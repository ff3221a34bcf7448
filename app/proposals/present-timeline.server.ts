import type { Memory } from '#workflows/proposal/memory'
import { type ProposalState, stageOf } from '#workflows/proposal/states'
import { dueAfter, type Terms } from '#workflows/proposal/terms'
import type { RequestContext } from '~/context.server'
import { calendarDaysBetween, formatDay } from '~/i18n/formats'
import type { HistoryEntry } from '~/process/history.server'
import type { TimelineStatus } from '~/ui/timeline'
import type { Standing } from './standing'
import { type Visit, visitsIn } from './visits'
import { wayAhead } from './way-ahead.server'

/** One step, in the reader's words. */
export interface TimelineStep {
  label: string
  status: TimelineStatus
  date?: string
  detail?: string
  href?: string
  used?: number
  late?: boolean
  refused?: boolean
}

export interface TimelineView {
  items: TimelineStep[]
  /** On time, late, paused; and how long the clock rested. */
  remark: string
}

interface Course {
  reference: string
  memory: Memory
  standing: Standing
  history: readonly HistoryEntry[]
  call: { consultation: boolean; terms: Terms }
}

/** Steps that fit beside each other on a desk, in the longest language. */
const widest = 7

/** Ends that are not what the authors hoped for. */
const refused = ['rejected', 'inadmissible', 'withdrawn', 'lapsed', 'stopped', 'discarded']

/**
 * Where a proposal has been, is and can still go, drawn from its record and from the machine: past
 * with dates, the present with its clock, the way ahead with the last day of each step.
 */
export function presentTimeline(context: RequestContext, course: Course): TimelineView {
  const { t, locale, now } = context
  const { reference, memory, standing, history } = course
  const day = (at: number) => formatDay(locale, at, now)
  const record = `/${locale}/proposals/${reference}/history`
  const visits = visitsIn(history).filter(({ state }) => state !== 'draft')
  const [present] = visits.splice(-1)
  const items: TimelineStep[] = []
  if (memory.submittedAt !== null) {
    const submitted = day(memory.submittedAt)
    items.push({ label: t('proposals.page.submitted'), status: 'past', date: submitted })
  }
  for (const visit of visits) items.push(pastItem(context, course, { visit, record }))
  items.push(presentItem(context, standing, present?.enteredAt ?? now))
  items.push(...itemsAhead(context, course))
  // The date of the submission stands among the facts too; a long way needs its place.
  if (items.length > widest && memory.submittedAt !== null) items.shift()
  const rested = [...visits, ...(present ? [present] : [])].reduce(
    (sum, one) => sum + one.rested,
    0,
  )
  return { items, remark: remarkOn(context, standing, rested) }
}

function pastItem(
  { t, locale, now }: RequestContext,
  { call }: Course,
  { visit, record }: { visit: Visit; record: string },
): TimelineStep {
  const until = visit.leftAt ?? now
  const days = calendarDaysBetween(visit.enteredAt, until) - visit.rested
  const granted = grantedDays(visit.state, call.terms)
  return {
    label: t(`proposals.state.${visit.state}`),
    status: 'past',
    refused: refused.includes(visit.state),
    date: `${formatDay(locale, visit.enteredAt, now)} – ${formatDay(locale, until, now)}`,
    detail:
      granted === null
        ? t('proposals.page.took', { days })
        : t('proposals.page.took-of', { days, granted }),
    href: record,
  }
}

function presentItem(
  { t, locale, now }: RequestContext,
  { state, turn, term }: Standing,
  since: number,
): TimelineStep {
  const label = t(`proposals.state.${state}`)
  const from = t('proposals.page.since', { day: formatDay(locale, since, now) })
  if (!term) {
    const isEnd = state !== 'draft'
    return {
      label,
      status: isEnd ? 'past' : 'present',
      refused: refused.includes(state),
      date: isEnd ? formatDay(locale, since, now) : from,
      detail: t(`proposals.state.${state}.meaning`),
    }
  }
  const late = term.status === 'overdue'
  const until = formatDay(locale, term.due, now)
  const clock = late
    ? t('proposals.page.late', { days: -term.left, until })
    : t('proposals.page.day', { day: term.day, days: term.days, until })
  return {
    label,
    status: 'present',
    late,
    used: term.status === 'resting' ? undefined : late ? 1 : term.day / term.days,
    date: term.status === 'resting' ? t('proposals.page.resting', { until }) : clock,
    detail: turn ? t(`proposals.state.${state}.turn`) : from,
  }
}

/** Steps to come, each with the last day on which it ends if every step takes all its time. */
function itemsAhead(context: RequestContext, course: Course): TimelineStep[] {
  const { t, locale, now } = context
  const { memory, standing, call, reference } = course
  const whole = wayAhead(standing.state, {
    consultation: call.consultation,
    asker: memory.asker,
  })
  // What a decision leads to shows in the pilot after it, and the end in the measuring before it.
  const way = whole.filter(
    (state, place) => state !== 'approved' && (state !== 'completed' || place === 0),
  )
  const process = `/${locale}/process?proposal=${reference}`
  let isDecided = standing.state === 'approved' || stageOf[standing.state] === null
  isDecided ||= ['piloting', 'measuring'].includes(standing.state)
  let end: number | null =
    standing.state === 'draft' ? null : Math.max(standing.term?.due ?? now, now)
  return way.map((state): TimelineStep => {
    const isDelivery = state === 'approved' || isAfterApproval(state)
    const days = isDelivery ? null : daysAhead(state, memory, call.terms)
    end = end === null || days === null ? null : dueAfter(end, days)
    return {
      label: t(`proposals.state.${state}`),
      status: 'future',
      href: `${process}#${state}`,
      date: end !== null ? t('proposals.page.by', { day: formatDay(locale, end, now) }) : undefined,
      detail: isDelivery && !isDecided ? t('proposals.page.if-approved') : undefined,
    }
  })
}

const isAfterApproval = (state: ProposalState) =>
  ['piloting', 'measuring', 'completed'].includes(state)

/** Of the step asked again only the days are left that it did not use. */
function daysAhead(state: ProposalState, memory: Memory, terms: Terms): number | null {
  const stage = stageOf[state]
  const clock = stage && memory.clocks[stage]
  if (clock && clock.since === null && !clock.late) return Math.max(0, clock.allowance - clock.used)
  return grantedDays(state, terms)
}

/** Days that a call grants for a step; null where it is no check with a term. */
function grantedDays(state: ProposalState, terms: Terms): number | null {
  switch (state) {
    case 'admissibility':
    case 'consultation':
    case 'evaluation':
    case 'appeal':
      return terms[state]
    case 'deliberation':
      return terms.deliberation + terms.cosigning + terms.decided
    default:
      return null
  }
}

function remarkOn({ t }: RequestContext, { term }: Standing, rested: number): string {
  const parts = [
    term ? t(`proposals.page.remark.${term.status}`) : null,
    rested > 0 ? t('proposals.page.rested', { days: rested }) : null,
  ]
  return parts.filter(Boolean).join(' ')
}
