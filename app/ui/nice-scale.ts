export interface NiceScale {
  domain: readonly [number, number]
  /** Round values inside the domain, its own ends included where they are round. */
  ticks: number[]
}

/** Air on each side, as a part of the span of the values. */
const air = 0.18

/**
 * Round ends and marks around `values`. They stay inside `bounds` as long as every value does, so
 * that a percentage is not drawn beyond 100.
 */
export function niceScale(
  values: readonly number[],
  bounds?: readonly [number, number],
  marks = 5,
): NiceScale {
  const known = values.filter(Number.isFinite)
  const from = Math.min(...known)
  const to = Math.max(...known)
  const fallback = bounds ? (bounds[1] - bounds[0]) / 10 : Math.abs(from) / 10
  const pad = (to - from) * air || fallback || 1
  const step = roundStep((to - from + 2 * pad) / marks)
  const held = (value: number): number =>
    bounds && from >= bounds[0] && to <= bounds[1]
      ? Math.min(bounds[1], Math.max(bounds[0], value))
      : value
  const domain = [
    tidy(held(Math.floor((from - pad) / step) * step)),
    tidy(held(Math.ceil((to + pad) / step) * step)),
  ] as const
  const first = Math.ceil(tidy(domain[0] / step))
  const last = Math.floor(tidy(domain[1] / step))
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step))
  return { domain, ticks }
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10)
}

/** 0.1 + 0.2 would be written 0.30000000000000004. */
const tidy = (value: number): number => Number(value.toPrecision(12))
