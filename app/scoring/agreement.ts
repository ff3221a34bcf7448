import { ok, type Result } from '~/kernel/result'
import { fleissKappa } from './fleiss-kappa'
import { type IntraclassCorrelation, intraclassCorrelation } from './intraclass-correlation'
import { alphaOfItems, krippendorffAlpha, type Level } from './krippendorff-alpha'
import { randomStream, uniformBelow } from './random-stream'
import { type Ratings, ratingsByItem } from './ratings'

export interface Agreement {
  /** Null where all ratings are the same. */
  alpha: number | null
  /** Null unless the table is complete. */
  icc: IntraclassCorrelation | null
  /** Null unless the level is nominal and every item has the same number of ratings. */
  kappa: number | null
}

/** How far reviewers agree. `ratings` is reviewers × items, null is missing. */
export function agreement(ratings: Ratings, level: Level): Result<Agreement> {
  const alpha = krippendorffAlpha(ratings, level)
  if (!alpha.ok) return alpha
  const icc = intraclassCorrelation(ratings)
  if (!icc.ok) return icc
  const kappa = level === 'nominal' ? fleissKappa(ratings) : ok(null)
  if (!kappa.ok) return kappa
  return ok({ alpha: alpha.value, icc: icc.value, kappa: kappa.value })
}

/**
 * The 95 % percentile interval of α over items drawn with replacement. Null where more than half of
 * the resamples have no α. The same seed gives the same interval.
 *
 * Source: B. Efron & R. Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.
 */
export function alphaInterval(
  ratings: Ratings,
  level: Level,
  { seed, draws = 1000 }: { seed: number; draws?: number },
): Result<{ low: number; high: number } | null> {
  const items = ratingsByItem(ratings)
  if (!items.ok) return items
  const whole = alphaOfItems(items.value, level)
  if (!whole.ok) return whole
  const pairable = items.value.filter((item) => item.length > 1)
  const stream = randomStream(seed, 'bootstrap')
  const alphas: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    const resample = pairable.map(() => pairable[uniformBelow(stream, pairable.length)] ?? [])
    const alpha = alphaOfItems(resample, level)
    if (alpha.ok && alpha.value !== null) alphas.push(alpha.value)
  }
  if (alphas.length * 2 < draws || alphas.length === 0) return ok(null)
  alphas.sort((a, b) => a - b)
  const at = (p: number) => alphas[Math.round(p * (alphas.length - 1))] ?? Number.NaN
  return ok({ low: at(0.025), high: at(0.975) })
}
