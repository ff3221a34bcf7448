/**
 * The corners of the weights that sum to 1 inside their ranges: one weight takes up what the others,
 * each at one of its limits, leave. At most K·2^(K−1) candidates, so for a dozen criteria at most.
 */
export function weightVertices(
  ranges: readonly (readonly [low: number, high: number])[],
): number[][] {
  const corners = new Map<string, number[]>()
  for (const [free, [low, high]] of ranges.entries()) {
    for (let choice = 0; choice < 2 ** (ranges.length - 1); choice++) {
      const weights = ranges.map(([from, to], k) => {
        const bit = k < free ? k : k - 1
        return (choice >> bit) & 1 ? to : from
      })
      const others = weights.reduce((sum, weight, k) => (k === free ? sum : sum + weight), 0)
      const rest = 1 - others
      if (rest < low - tolerance || rest > high + tolerance) continue
      weights[free] = Math.min(high, Math.max(low, rest))
      corners.set(weights.map((weight) => weight.toFixed(9)).join(' '), weights)
    }
  }
  return [...corners.keys()].sort().flatMap((key) => [corners.get(key) ?? []])
}

const tolerance = 1e-9
