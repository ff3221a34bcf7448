import { listCallsById } from '#db/queries/calls/list-calls-by-id'
import { listDecisionTimes } from '#db/queries/decisions/list-decision-times'
import { listPastDue } from '#db/queries/proposals/list-past-due'
import type { Memory } from '#workflows/proposal/memory'
import { defaultTerms, promisedDays } from '#workflows/proposal/terms'
import type { CallSettings } from '~/calls/schema'
import type { RequestContext } from '~/context.server'
import { calendarDaysBetween, formatMonth, isoDay } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { day } from '~/kernel/clock'
import { standingOf } from './standing'

export interface Punctuality {
  /** Days from submission to published decision, the most that is promised, detours not counted. */
  promised: number
  /** Median of the last twelve months; null where nothing was decided. */
  median: number | null
  decisions: number
  /** Month by month, oldest first; a month without a decision has no median. */
  months: { key: string; short: string; long: string; median: number | null; decisions: number }[]
  /** Public proposals that are past their term now. */
  late: { reference: string; title: string; language: Locale }[]
}

/** How many are named where several are late. */
const named = 20

/** Whether the terms are kept: how long decisions took, and what is late today. */
export async function presentPunctuality({
  app,
  locale,
  now,
}: RequestContext): Promise<Punctuality> {
  const db = app.db.read
  const months = lastMonths(locale, now)
  const times = await listDecisionTimes(db, now - 366 * day)
  const taken = times.map(({ submittedAt, publishedAt }) => ({
    month: isoDay(publishedAt).slice(0, 7),
    days: calendarDaysBetween(submittedAt, publishedAt),
  }))
  const shown = taken.filter(({ month }) => months.some(({ key }) => key === month))

  const rows = await listPastDue(db, now, named)
  const calls = await listCallsById(
    db,
    rows.map((row) => row.call_id),
  )
  const late = rows.filter((row) => {
    const call = calls.find(({ id }) => id === row.call_id)
    const terms = call ? (JSON.parse(call.settings) as CallSettings).terms : defaultTerms
    const memory = JSON.parse(row.memory) as Memory
    return standingOf({ state: row.state, memory }, { now, terms }).term?.status === 'overdue'
  })

  return {
    promised: promisedDays(defaultTerms, true),
    median: median(shown.map(({ days }) => days)),
    decisions: shown.length,
    months: months.map((month) => {
      const days = shown.filter((one) => one.month === month.key).map((one) => one.days)
      return { ...month, median: median(days), decisions: days.length }
    }),
    late: late.map(({ reference, title, language }) => ({
      reference,
      title,
      language: language as Locale,
    })),
  }
}

/** This month and the eleven before it. */
function lastMonths(locale: Locale, now: number) {
  const [year = 0, month = 1] = isoDay(now).split('-').map(Number)
  return Array.from({ length: 12 }, (_, index) => {
    const at = Date.UTC(year, month - 12 + index, 15)
    return {
      key: isoDay(at).slice(0, 7),
      short: formatMonth(locale, at, 'narrow'),
      long: formatMonth(locale, at, 'long'),
    }
  })
}

/** Whole days: the middle one, or the mean of the two in the middle rounded up. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]]
  return Math.ceil((low + high) / 2)
}
