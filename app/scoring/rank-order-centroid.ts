/**
 * The mean of all weights that respect an order of importance of `count` criteria, most important
 * first: w_i = (1/K) Σ_{j=i..K} 1/j. One set of weights that stands for "only the order is known".
 *
 * Source: F. H. Barron & B. E. Barrett, Management Science 42 (1996).
 */
export function rankOrderCentroid(count: number): number[] {
  const weights: number[] = []
  let sum = 0
  for (let rank = count; rank >= 1; rank--) {
    sum += 1 / rank
    weights.unshift(sum / count)
  }
  return weights
}
