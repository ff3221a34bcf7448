import { ok, type Result } from '~/kernel/result'
import { exactSum } from './exact-sum'
import { type Ratings, ratingsByItem } from './ratings'

/**
 * Fleiss' κ for nominal ratings: agreement beyond chance where every item has the same number of
 * ratings, at least two, by whichever reviewers. Null otherwise, and where all ratings are the same.
 *
 * Source: J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological
 * Bulletin 76 (1971).
 */
export function fleissKappa(ratings: Ratings): Result<number | null> {
  const items = ratingsByItem(ratings)
  if (!items.ok) return items
  const m = items.value[0]?.length ?? 0
  if (m < 2 || items.value.some((item) => item.length !== m)) return ok(null)

  const n = items.value.length
  const count = (list: readonly number[], category: number) =>
    list.filter((rating) => rating === category).length
  const all = items.value.flat()
  const categories = [...new Set(all)].sort((a, b) => a - b)
  const agreeing = items.value.map((item) =>
    exactSum(categories.map((category) => count(item, category) * (count(item, category) - 1))),
  )
  const observed = exactSum(agreeing) / (n * m * (m - 1))
  const chance = exactSum(categories.map((category) => (count(all, category) / (n * m)) ** 2))
  return ok(chance < 1 ? (observed - chance) / (1 - chance) : null)
}
