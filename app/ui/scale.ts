/** Where a value stands on a drawn line, and whether it had to be held at an end. */
export interface Place {
  /** Between 0 and 1. */
  at: number
  beyond: 'low' | 'high' | null
}

/** A linear scale over `domain`; what lies outside is held at the end and says so. */
export function placeOn(domain: readonly [number, number]): (value: number) => Place {
  const [low, high] = domain
  const span = high - low
  return (value) => {
    if (!(span > 0)) return { at: 0.5, beyond: null }
    const at = (value - low) / span
    if (at < 0) return { at: 0, beyond: 'low' }
    if (at > 1) return { at: 1, beyond: 'high' }
    return { at, beyond: null }
  }
}

/** A share of 1 as an SVG length: `0.1234` → `12.34%`, held between 0 and 100. */
export function percent(share: number): string {
  const held = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0
  return `${Math.round(held * 10_000) / 100}%`
}

/** The values with air on both sides, for a line without bounds of its own. */
export function domainAround(values: readonly number[], air = 0.14): readonly [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const pad = (high - low || Math.abs(high) || 1) * air
  return [low - pad, high + pad]
}
