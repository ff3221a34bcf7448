/** Counts over draws how often each alternative takes each rank. */
export interface RankCounter {
  /** One draw: the utility of each alternative. Calls `onFirst` with each one that ranks first. */
  count(utilities: Float64Array, onFirst: (alternative: number) => void): void
  /** alternative × rank, row by row. Equal utilities share the better rank. */
  readonly counts: Uint32Array
}

/**
 * Sorting is the cost of rank acceptability, so a draw is sorted in linear time: utilities fall into
 * about two buckets per alternative between the draw's extremes, buckets are laid out one after the
 * other, and one pass of insertion sort mends what is out of order inside them.
 *
 * Reads of typed arrays inside their bounds are cast: a check for undefined there would double the time.
 */
export function rankCounter(size: number): RankCounter {
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * size)))
  const start = new Uint32Array(buckets + 1)
  const bucketOf = new Uint32Array(size)
  const sorted = new Float64Array(size)
  const ids = new Uint32Array(size)
  const counts = new Uint32Array(size * size)

  function sort(utilities: Float64Array): void {
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let i = 0; i < size; i++) {
      const u = utilities[i] as number
      if (u < low) low = u
      if (u > high) high = u
    }
    const scale = high > low ? (buckets - 1) / (high - low) : 0
    start.fill(0)
    for (let i = 0; i < size; i++) {
      const bucket = ((high - (utilities[i] as number)) * scale) | 0
      bucketOf[i] = bucket
      start[bucket + 1] = (start[bucket + 1] as number) + 1
    }
    for (let b = 1; b <= buckets; b++) start[b] = (start[b] as number) + (start[b - 1] as number)
    for (let i = 0; i < size; i++) {
      const bucket = bucketOf[i] as number
      const place = start[bucket] as number
      start[bucket] = place + 1
      sorted[place] = utilities[i] as number
      ids[place] = i
    }
    for (let p = 1; p < size; p++) {
      const u = sorted[p] as number
      if (u <= (sorted[p - 1] as number)) continue
      const id = ids[p] as number
      let q = p - 1
      while (q >= 0 && (sorted[q] as number) < u) {
        sorted[q + 1] = sorted[q] as number
        ids[q + 1] = ids[q] as number
        q -= 1
      }
      sorted[q + 1] = u
      ids[q + 1] = id
    }
  }

  return {
    counts,
    count(utilities, onFirst) {
      sort(utilities)
      let rank = 0
      for (let p = 0; p < size; p++) {
        if (sorted[p] !== sorted[rank]) rank = p
        const id = ids[p] as number
        if (rank === 0) onFirst(id)
        const cell = id * size + rank
        counts[cell] = (counts[cell] as number) + 1
      }
    },
  }
}
