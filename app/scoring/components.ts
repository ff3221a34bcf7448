/**
 * The connected parts of the graph in which each pair ties its two ends together. Ends are named by
 * strings; the parts, and the names in them, are sorted.
 */
export function components(pairs: readonly (readonly [string, string])[]): string[][] {
  const parent = new Map<string, string>()
  const root = (name: string): string => {
    let at = name
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
    return at
  }
  for (const [a, b] of pairs) {
    for (const name of [a, b]) if (!parent.has(name)) parent.set(name, name)
    const [one, other] = [root(a), root(b)]
    // Always under the smaller name, so that the answer does not depend on the order of the pairs.
    if (one < other) parent.set(other, one)
    else parent.set(one, other)
  }
  const parts = new Map<string, string[]>()
  for (const name of [...parent.keys()].sort()) {
    const top = root(name)
    parts.set(top, [...(parts.get(top) ?? []), name])
  }
  return [...parts.values()]
}
