import { ok, type Result } from '~/kernel/result'
import { incompleteBeta } from './incomplete-beta'
import { refuse } from './refuse'

/** Three levels of an indicator expected at a date, in its own unit: low ≤ likely ≤ high. */
export interface Levels {
  low: number
  likely: number
  high: number
}

/**
 * The three levels as a PERT distribution: Beta(a, b) stretched over [low, high], with
 * a = 1 + 4(likely − low)/(high − low) and b = 1 + 4(high − likely)/(high − low).
 * Mean (low + 4·likely + high)/6; variance (mean − low)(high − mean)/7, which is the variance of that
 * beta and not the older rule of thumb ((high − low)/6)².
 *
 * Source: Malcolm et al., Operations Research 7 (1959); Vose, Risk Analysis (2008) for the variance.
 */
export const pertMean = ({ low, likely, high }: Levels): number => (low + 4 * likely + high) / 6

export function pertSd(levels: Levels): number {
  const mean = pertMean(levels)
  return Math.sqrt(Math.max(0, ((mean - levels.low) * (levels.high - mean)) / 7))
}

/** The level below which the result lies with chance `p`, 0 ≤ p ≤ 1. Monotone in `p`. */
export function pertQuantile({ low, likely, high }: Levels, p: number): number {
  const width = high - low
  if (!(width > 0)) return low
  const a = 1 + (4 * (likely - low)) / width
  const b = 1 + (4 * (high - likely)) / width
  let from = 0
  let to = 1
  // Bisection and no faster root finder: 52 halvings reach the last bit and cannot diverge.
  for (let step = 0; step < 52; step++) {
    const middle = (from + to) / 2
    if (incompleteBeta(middle, a, b) < p) from = middle
    else to = middle
  }
  return low + (width * (from + to)) / 2
}

/** Refuses a level that is not a finite number and levels out of order. */
export function checkLevels(levels: Levels, what: string): Result<Levels> {
  const { low, likely, high } = levels
  if (![low, likely, high].every(Number.isFinite)) return refuse('not-a-number', what)
  return low <= likely && likely <= high ? ok(levels) : refuse('levels-out-of-order', what)
}
