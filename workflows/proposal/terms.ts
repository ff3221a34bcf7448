import {
  addDays,
  brusselsCalendar,
  type Calendar,
  dayOf,
  daysBetween,
  endOfDay,
  workingDayFrom,
} from '../calendar'

/**
 * Days granted, frozen per call. Calendar days that end at 23:59:59 in the calendar's zone, moved
 * to the next working day. `consultationMinimum` is the earliest an officer may close.
 */
export type Terms = {
  draft: number
  admissibility: number
  amending: number
  consultation: number
  consultationMinimum: number
  evaluation: number
  deliberation: number
  cosigning: number
  decided: number
  appealWindow: number
  appeal: number
  reserve: number
  lapsed: number
  cancelled: number
  planning: number
  piloting: number
  measuring: number
  moderation: number
}

export const defaultTerms: Terms = {
  draft: 365,
  admissibility: 10,
  amending: 30,
  consultation: 21,
  consultationMinimum: 14,
  evaluation: 15,
  deliberation: 15,
  cosigning: 5,
  decided: 5,
  appealWindow: 30,
  appeal: 30,
  reserve: 365,
  lapsed: 30,
  cancelled: 30,
  planning: 90,
  piloting: 365,
  measuring: 365,
  moderation: 10,
}

/** `due-soon` begins this many calendar days before the due day. */
const dueSoonDays = 3

/**
 * One stage's clock. Days are counted whole, so a rest hands back the days not yet used. While it
 * rests `since` is null; once overdue it keeps its old `due` through every rest.
 */
export type Clock = {
  started: number
  /** Days granted in all, extensions included. */
  allowance: number
  /** Whole calendar days used up before the present run. */
  used: number
  since: number | null
  /** Epoch ms, 23:59:59 of the last day; while it rests, the due time that held before. */
  due: number
  /** Was past due when it last stopped: stays overdue when it runs again. */
  late: boolean
}

export const termStatuses = ['running', 'due-soon', 'overdue', 'resting'] as const
export type TermStatus = (typeof termStatuses)[number]

/** `days` calendar days after the day of `from`, at 23:59:59, on a working day. */
export function dueAfter(
  from: number,
  days: number,
  calendar: Calendar = brusselsCalendar,
): number {
  return endOfDay(workingDayFrom(addDays(dayOf(from, calendar), days), calendar), calendar)
}

/** The whole last second still counts, so a term is past from the first moment of the next. */
export function isPast(due: number, now: number): boolean {
  return now >= firesAt(due)
}

/** When a timer for this due time may fire: as soon as the term is past. */
export function firesAt(due: number): number {
  return due + 1000
}

export function startClock(days: number, now: number, calendar: Calendar): Clock {
  const due = dueAfter(now, days, calendar)
  return { started: now, allowance: days, used: 0, since: now, due, late: false }
}

/** Stops the clock; the days not used are kept. A clock that rests already is returned as it is. */
export function restClock(clock: Clock, now: number, calendar: Calendar): Clock {
  if (clock.since === null) return clock
  const used = clock.used + daysUsed(clock.since, now, calendar)
  return { ...clock, used, since: null, late: isPast(clock.due, now) }
}

/**
 * Runs on with the days left. A last day that had moved to a working day leaves none, not fewer
 * than none; a clock that was late stays late.
 */
export function resumeClock(clock: Clock, now: number, calendar: Calendar): Clock {
  if (clock.since !== null) return clock
  if (clock.late) return { ...clock, since: now }
  const left = Math.max(0, clock.allowance - clock.used)
  return { ...clock, since: now, due: dueAfter(now, left, calendar) }
}

/** Adds (or with a negative number takes back) whole days, for the next step of one stage. */
export function lengthenClock(clock: Clock, days: number, calendar: Calendar): Clock {
  const longer = { ...clock, allowance: clock.allowance + days }
  if (clock.since === null) return longer
  return { ...longer, due: dueAfter(clock.since, longer.allowance - clock.used, calendar) }
}

/** Moves the due time to the end of the day `until`, on a working day. */
export function extendClock(clock: Clock, until: string, calendar: Calendar): Clock {
  const since = clock.since ?? clock.started
  const allowance = clock.used + daysBetween(dayOf(since, calendar), until)
  const due = endOfDay(workingDayFrom(until, calendar), calendar)
  return { ...clock, allowance, due, late: false }
}

/** Calendar days of running time until this moment. */
export function daysRun(clock: Clock, now: number, calendar: Calendar): number {
  return clock.since === null ? clock.used : clock.used + daysUsed(clock.since, now, calendar)
}

export function clockStatus(clock: Clock, now: number, calendar: Calendar): TermStatus {
  if (clock.since === null) return 'resting'
  if (isPast(clock.due, now)) return 'overdue'
  const left = daysBetween(dayOf(now, calendar), dayOf(clock.due, calendar))
  return left <= dueSoonDays ? 'due-soon' : 'running'
}

/** Days promised to the public from submission to the published decision, detours not counted. */
export function promisedDays(terms: Terms, hasConsultation: boolean): number {
  const consultation = hasConsultation ? terms.consultation : 0
  const { admissibility, evaluation, deliberation, cosigning, decided } = terms
  return admissibility + consultation + evaluation + deliberation + cosigning + decided
}

function daysUsed(since: number, now: number, calendar: Calendar): number {
  return Math.max(0, daysBetween(dayOf(since, calendar), dayOf(now, calendar)))
}
