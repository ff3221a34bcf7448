import { ok, type Result } from '~/kernel/result'
import { refuse } from './refuse'

/** Reviewers × items; null is missing. */
export type Ratings = readonly (readonly (number | null)[])[]

/** The ratings of each item, without the missing ones. Refuses ragged rows and what is no number. */
export function ratingsByItem(ratings: Ratings): Result<number[][]> {
  const width = ratings[0]?.length ?? 0
  if (ratings.some((row) => row.length !== width)) return refuse('ragged-table', 'ratings')
  const items: number[][] = Array.from({ length: width }, () => [])
  for (const row of ratings) {
    for (const [item, rating] of row.entries()) {
      if (rating === null) continue
      if (!Number.isFinite(rating)) return refuse('not-a-number', 'ratings')
      items[item]?.push(rating)
    }
  }
  return ok(items)
}
