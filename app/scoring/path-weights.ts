import { ok, type Result } from '~/kernel/result'
import { exactSum } from './exact-sum'
import { checkScale, type Scale } from './normalise'
import { refuse } from './refuse'

/** An indicator of the framework edition, as a call uses it. */
export interface ScoredIndicator extends Scale {
  code: string
  weight: number
  /** All directions it belongs to; only those that the call targets count. */
  directions: readonly string[]
  /** The edition's observation that targets start from, null where there is none. */
  baseline: number | null
}

/** What a call freezes when it is published. */
export interface CallScheme {
  /** The targeted directions; weights are shares of their sum. */
  directions: readonly { key: string; weight: number }[]
  indicators: readonly ScoredIndicator[]
}

/** One way from an indicator to the total: weight = directionWeight × withinWeight. */
export interface Path {
  direction: string
  /** The direction's share of the call, 0 to 1. */
  directionWeight: number
  /** The indicator's share of the direction, 0 to 1. */
  withinWeight: number
  weight: number
}

export interface PathWeights {
  /** Indicator → its part of the total, 0 to 1, with the paths that it is the sum of. */
  indicators: Map<string, { weight: number; paths: Path[] }>
  /** Targeted directions without an indicator: their weight goes to the others in proportion. */
  uncovered: string[]
}

/**
 * How much of the call's total each indicator carries. An indicator under several targeted directions
 * splits its weight equally among them; inside a direction weights are shares of their sum. The path
 * weights of all indicators sum to 1. An indicator under no targeted direction is not in the answer.
 * Refuses bad bounds, weights that are negative or sum to 0, and a key that appears twice.
 */
export function pathWeights(scheme: CallScheme): Result<PathWeights> {
  const checked = checkScheme(scheme)
  if (!checked.ok) return checked
  const targeted = new Set(scheme.directions.map(({ key }) => key))
  const inside = new Map<string, { code: string; weight: number }[]>()
  for (const { code, weight, directions } of scheme.indicators) {
    const under = [...new Set(directions)].filter((key) => targeted.has(key))
    for (const key of under) {
      inside.set(key, [...(inside.get(key) ?? []), { code, weight: weight / under.length }])
    }
  }
  const sumInside = (key: string) => exactSum((inside.get(key) ?? []).map(({ weight }) => weight))
  const covered = scheme.directions.filter(({ key }) => sumInside(key) > 0)
  const sum = exactSum(covered.map(({ weight }) => weight))
  if (!(sum > 0)) return refuse('weights-zero', 'directions')

  const paths = new Map<string, Path[]>()
  for (const direction of covered) {
    const directionWeight = direction.weight / sum
    for (const { code, weight } of inside.get(direction.key) ?? []) {
      const withinWeight = weight / sumInside(direction.key)
      const path = { direction: direction.key, directionWeight, withinWeight }
      paths.set(code, [
        ...(paths.get(code) ?? []),
        { ...path, weight: directionWeight * withinWeight },
      ])
    }
  }
  return ok({
    indicators: new Map(
      [...paths].map(([code, found]) => [
        code,
        { weight: exactSum(found.map(({ weight }) => weight)), paths: found },
      ]),
    ),
    uncovered: scheme.directions.filter((one) => !covered.includes(one)).map(({ key }) => key),
  })
}

function checkScheme(scheme: CallScheme): Result<CallScheme> {
  const indicators = scheme.indicators.map(({ code, weight }) => ({ key: code, weight }))
  for (const list of [scheme.directions, indicators]) {
    const seen = new Set<string>()
    for (const { key, weight } of list) {
      if (seen.has(key)) return refuse('duplicate-key', key)
      seen.add(key)
      if (!Number.isFinite(weight)) return refuse('not-a-number', key)
      if (weight < 0) return refuse('weight-negative', key)
    }
  }
  for (const indicator of scheme.indicators) {
    const scale = checkScale(indicator, indicator.code)
    if (!scale.ok) return scale
    if (indicator.baseline !== null && !Number.isFinite(indicator.baseline)) {
      return refuse('not-a-number', indicator.code)
    }
  }
  return ok(scheme)
}
