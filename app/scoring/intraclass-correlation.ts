import { ok, type Result } from '~/kernel/result'
import { exactSum } from './exact-sum'
import { type Ratings, ratingsByItem } from './ratings'

/** ICC(1,1), (2,1), (3,1) of one rating, and (1,k), (2,k), (3,k) of the mean of all k reviewers. */
export interface IntraclassCorrelation {
  one: number
  two: number
  three: number
  oneK: number
  twoK: number
  threeK: number
}

/**
 * Intraclass correlations of a complete table from its two-way analysis of variance. Null where the
 * table has a gap, fewer than two reviewers or items, or no differences to explain. `two` far under
 * `three` says that reviewers differ in severity: calibrate.
 *
 * Source: P. E. Shrout & J. L. Fleiss, "Intraclass correlations", Psychological Bulletin 86 (1979).
 */
export function intraclassCorrelation(ratings: Ratings): Result<IntraclassCorrelation | null> {
  const items = ratingsByItem(ratings)
  if (!items.ok) return items
  const k = ratings.length
  const n = items.value.length
  if (k < 2 || n < 2 || items.value.some((item) => item.length < k)) return ok(null)

  const mean = (list: readonly number[]) => exactSum(list) / list.length
  const all = items.value.flat()
  const grand = mean(all)
  const reviewers = ratings.map((row) => row.filter((rating) => rating !== null))
  const squares = (list: readonly number[], centre: number) =>
    exactSum(list.map((x) => (x - centre) ** 2))
  const betweenItems = k * squares(items.value.map(mean), grand)
  const betweenReviewers = n * squares(reviewers.map(mean), grand)
  const withinItems = exactSum(items.value.map((item) => squares(item, mean(item))))
  const bms = betweenItems / (n - 1)
  const jms = betweenReviewers / (k - 1)
  const wms = withinItems / (n * (k - 1))
  const ems = Math.max(0, withinItems - betweenReviewers) / ((n - 1) * (k - 1))

  const icc = {
    one: (bms - wms) / (bms + (k - 1) * wms),
    two: (bms - ems) / (bms + (k - 1) * ems + (k * (jms - ems)) / n),
    three: (bms - ems) / (bms + (k - 1) * ems),
    oneK: (bms - wms) / bms,
    twoK: (bms - ems) / (bms + (jms - ems) / n),
    threeK: (bms - ems) / bms,
  }
  return ok(Object.values(icc).every(Number.isFinite) ? icc : null)
}
