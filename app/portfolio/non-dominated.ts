export interface ValuedItem {
  cost: number
  /** The item's value at each corner of the weights. */
  values: readonly number[]
}

interface Partial {
  mask: number
  cost: number
  sum: number
  values: Float64Array
}

/**
 * The affordable selections that no other is at least as good as at every corner and better at one,
 * as bit masks over at most 31 items; null where more than `limit` would have to be kept on the way.
 *
 * Item by item, a partial selection is dropped only when one that costs no more is as good everywhere
 * and better somewhere: whatever is added to the first can be added to the second.
 * Source: J. Liesiö, P. Mild & A. Salo, EJOR 181 (2007), section 4.
 */
export function nonDominated(
  items: readonly ValuedItem[],
  budget: number,
  limit: number,
): number[] | null {
  const corners = items[0]?.values.length ?? 0
  const scale = Math.max(1e-300, ...items.flatMap(({ values }) => values.map(Math.abs)))
  const width = 1e-9 * scale
  let kept: Partial[] = [{ mask: 0, cost: 0, sum: 0, values: new Float64Array(corners) }]
  for (const [at, item] of items.entries()) {
    const extended = kept
      .filter(({ cost }) => cost + item.cost <= budget * (1 + 1e-12))
      .map((one) => extend(one, item, at))
    kept = front([...kept, ...extended], width, true)
    if (kept.length > limit) return null
  }
  return front(kept, width, false).map(({ mask }) => mask)
}

function extend({ mask, cost, sum, values }: Partial, item: ValuedItem, at: number): Partial {
  const added = values.map((value, corner) => value + (item.values[corner] ?? 0))
  const gain = item.values.reduce((all, value) => all + value, 0)
  return { mask: mask | (1 << at), cost: cost + item.cost, sum: sum + gain, values: added }
}

/** Sorted by total value, so that only what stands before can dominate. */
function front(all: Partial[], width: number, mindCost: boolean): Partial[] {
  const sorted = all.sort((a, b) => b.sum - a.sum || a.cost - b.cost || a.mask - b.mask)
  const kept: Partial[] = []
  for (const one of sorted) {
    const isBeaten = kept.some(
      (other) => (!mindCost || other.cost <= one.cost) && dominates(other, one, width),
    )
    if (!isBeaten) kept.push(one)
  }
  return kept
}

function dominates({ values: a }: Partial, { values: b }: Partial, width: number): boolean {
  let isBetter = false
  for (let corner = 0; corner < a.length; corner++) {
    const lead = (a[corner] as number) - (b[corner] as number)
    if (lead < -width) return false
    if (lead > width) isBetter = true
  }
  return isBetter
}
