import { ok, type Result } from '~/kernel/result'
import { exactSum } from './exact-sum'
import { type Ratings, ratingsByItem } from './ratings'
import { refuse } from './refuse'

export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/**
 * Krippendorff's α, 1 − D_observed/D_expected, with any number of reviewers and missing ratings.
 * 1 is full agreement, 0 what chance gives, negative is systematic disagreement; null where all
 * ratings are the same, because then there is nothing to agree about. An item counts from its second
 * rating on. The order of reviewers and items does not matter. Krippendorff (2004) calls conclusions
 * under .667 tentative.
 *
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011 (coincidence matrix).
 * Refuses ragged tables, ratings that are no numbers, negative ones on a ratio scale, and tables
 * where no item has two ratings.
 */
export function krippendorffAlpha(ratings: Ratings, level: Level): Result<number | null> {
  const items = ratingsByItem(ratings)
  return items.ok ? alphaOfItems(items.value, level) : items
}

/** The same from the ratings of each item: what the bootstrap resamples. */
export function alphaOfItems(
  items: readonly (readonly number[])[],
  level: Level,
): Result<number | null> {
  const pairable = items.filter((item) => item.length > 1)
  if (pairable.length === 0) return refuse('nothing-to-compare', 'ratings')
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b)
  if (level === 'ratio' && (values[0] ?? 0) < 0) return refuse('ratio-negative', 'ratings')
  const place = new Map(values.map((value, at) => [value, at]))
  const counted = pairable.map((item) => countOf(item, place))
  const marginals = values.map((_, at) => exactSum(counted.map((counts) => counts.get(at) ?? 0)))
  const distance = squaredDistance(level, values, marginals)
  const n = exactSum(marginals)

  const observed = exactSum(
    counted.flatMap((counts, item) => {
      const pairs = (pairable[item]?.length ?? 0) - 1
      return pairsOf([...counts]).map(
        ([[a, timesA], [b, timesB]]) => (2 * timesA * timesB * distance(a, b)) / pairs,
      )
    }),
  )
  const expected = exactSum(
    pairsOf([...marginals.entries()]).map(
      ([[a, timesA], [b, timesB]]) => (2 * timesA * timesB * distance(a, b)) / (n - 1),
    ),
  )
  return ok(expected > 0 ? 1 - observed / expected : null)
}

function countOf(item: readonly number[], place: ReadonlyMap<number, number>) {
  const counts = new Map<number, number>()
  for (const value of item) {
    const at = place.get(value) ?? 0
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return counts
}

function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, at) => list.slice(at + 1).map((b): [T, T] => [a, b]))
}

/** δ² between the a-th and b-th value. On the ordinal level it is made of the ranks in between. */
function squaredDistance(
  level: Level,
  values: readonly number[],
  marginals: readonly number[],
): (a: number, b: number) => number {
  const value = (at: number) => values[at] ?? 0
  const upTo: number[] = []
  for (const [at, times] of marginals.entries()) upTo.push((upTo[at - 1] ?? 0) + times)
  const middle = (at: number) => (upTo[at] ?? 0) - (marginals[at] ?? 0) / 2
  switch (level) {
    case 'nominal':
      return () => 1
    case 'ordinal':
      return (a, b) => (middle(a) - middle(b)) ** 2
    case 'interval':
      return (a, b) => (value(a) - value(b)) ** 2
    case 'ratio':
      return (a, b) => ((value(a) - value(b)) / (value(a) + value(b))) ** 2
  }
}
