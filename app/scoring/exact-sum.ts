/**
 * The sum of finite numbers, rounded once. It does not depend on the order of the summands, so two
 * proposals with the same parts get the same score bit for bit, and permuting an input permutes the
 * output.
 *
 * Source: J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic", 1997 (growing an expansion
 * of non-overlapping partial sums), with the half-way correction of Python's `math.fsum`.
 */
export function exactSum(summands: Iterable<number>): number {
  const partials: number[] = []
  for (const summand of summands) {
    let x = summand
    let kept = 0
    for (const partial of partials) {
      const [large, small] = Math.abs(x) < Math.abs(partial) ? [partial, x] : [x, partial]
      const high = large + small
      const low = small - (high - large)
      if (low !== 0) partials[kept++] = low
      x = high
    }
    partials.length = kept
    partials.push(x)
  }
  return roundOnce(partials)
}

/** Partials grow in magnitude and do not overlap; added from the largest down until one is lost. */
function roundOnce(partials: number[]): number {
  let high = partials.pop() ?? 0
  let low = 0
  while (partials.length > 0) {
    const before = high
    const next = partials.pop() ?? 0
    high = before + next
    low = next - (high - before)
    if (low !== 0) break
  }
  const rest = partials.at(-1) ?? 0
  if ((low < 0 && rest < 0) || (low > 0 && rest > 0)) {
    const doubled = low * 2
    const rounded = high + doubled
    if (doubled === rounded - high) return rounded
  }
  return high
}
