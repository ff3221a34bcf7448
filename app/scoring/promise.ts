import { ok, type Result } from '~/kernel/result'
import type { Scale } from './normalise'
import { checkLevels, type Levels } from './pert'
import { refuse } from './refuse'

/** The end of the expected levels that a public sentence may claim. */
export interface PromiseBound {
  bound: 'at-least' | 'at-most'
  level: number
  year: number
}

/**
 * The cautious end: "at least" the low level where higher is better, "at most" the high level where
 * lower is better. Refuses levels that are not finite or out of order, and a year that is no year.
 */
export function promiseBound(
  target: Levels & { year: number },
  better: Scale['better'],
): Result<PromiseBound> {
  const checked = checkLevels(target, 'levels')
  if (!checked.ok) return checked
  if (!Number.isInteger(target.year)) return refuse('not-a-number', 'year')
  const { low, high, year } = target
  return ok(
    better === 'higher'
      ? { bound: 'at-least', level: low, year }
      : { bound: 'at-most', level: high, year },
  )
}

/** Digits after the comma: fine enough for a hundredth of the scale, no finer. */
export function levelDigits({ min, max }: Scale): number {
  const range = max - min
  if (range > 1000) return 0
  if (range > 15) return 1
  return range > 1 ? 2 : 3
}
