/** Counts over draws how often each alternative takes each rank, with its working space. */
export interface RankCounter {
  size: number
  /** alternative × rank, row by row. Equal utilities share the better rank. */
  counts: Int32Array
  /** The last draw: alternatives from best to worst, with their utilities. */
  order: Int32Array
  sorted: Float64Array
  start: Int32Array
  bucketOf: Int32Array
}

export function rankCounter(size: number): RankCounter {
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * size)))
  return {
    size,
    counts: new Int32Array(size * size),
    order: new Int32Array(size),
    sorted: new Float64Array(size),
    start: new Int32Array(buckets + 1),
    bucketOf: new Int32Array(size),
  }
}

/**
 * Counts one draw. Returns how many alternatives share the first rank: the head of `order`.
 *
 * Reads of typed arrays inside their bounds are cast in this file: a check for undefined at each of
 * them would double the time of a ranking.
 */
export function countRanks(counter: RankCounter, utilities: Float64Array): number {
  sortDraw(counter, utilities)
  const { size, counts, order, sorted } = counter
  let firsts = 0
  let rank = 0
  for (let p = 0; p < size; p++) {
    if (sorted[p] !== sorted[rank]) rank = p
    if (rank === 0) firsts += 1
    const cell = (order[p] as number) * size + rank
    counts[cell] = (counts[cell] as number) + 1
  }
  return firsts
}

/**
 * Sorting is the cost of rank acceptability, so a draw is sorted in linear time: utilities fall into
 * about two buckets per alternative between the draw's extremes, buckets are laid out one after the
 * other, and one pass of insertion sort mends what is out of order inside them.
 */
function sortDraw(counter: RankCounter, utilities: Float64Array): void {
  const { size, order, sorted, start, bucketOf } = counter
  const buckets = start.length - 1
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
    order[place] = i
  }
  for (let p = 1; p < size; p++) {
    const u = sorted[p] as number
    if (u <= (sorted[p - 1] as number)) continue
    const id = order[p] as number
    let q = p - 1
    while (q >= 0 && (sorted[q] as number) < u) {
      sorted[q + 1] = sorted[q] as number
      order[q + 1] = order[q] as number
      q -= 1
    }
    sorted[q + 1] = u
    order[q + 1] = id
  }
}
