import { addDays, brusselsCalendar, dayOf, endOfDay } from '#workflows/calendar'
import { hour, minute } from '~/kernel/clock'

/**
 * The moment (ms) of a story's `at` days from day 0, at `hour` o'clock in Brussels. Nothing is told
 * of the future: a moment later than `latest` becomes that.
 */
export function storyTime(
  dayZero: number,
  { at, hour: oClock = 10 }: { at: number; hour?: number },
  latest: number,
): number {
  const day = addDays(dayOf(dayZero, brusselsCalendar), at)
  const midnight = endOfDay(day, brusselsCalendar) + 1000 - 24 * hour
  // Minutes differ from day to day, as people's do, and are the same at every telling.
  const within = ((at * 37 + oClock * 11) % 53) * minute
  return Math.min(midnight + oClock * hour + Math.abs(within), latest)
}
