import { hour } from '~/kernel/clock'

/** Tries in all; with the waits below the last one is a day and a half after the first. */
export const mostAttempts = 12

/**
 * How long to wait after the nth failed try, in ms: 5 s, doubled each time, at most 6 hours; then
 * between half and one and a half of that, so that what failed together does not return together.
 * @param random from 0 up to 1
 */
export function backoff(attempt: number, random: number): number {
  const wait = Math.min(5_000 * 2 ** (attempt - 1), 6 * hour)
  return Math.round(wait * (0.5 + random))
}
